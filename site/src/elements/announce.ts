import { make } from './make.ts';

let region: HTMLElement | undefined;

/** Says a short sentence to screen readers, and shows it for a while at the foot of the window. */
export function announce(message: string): void {
  region ??= createRegion();
  const shown = region;
  // A screen reader speaks of what changes in a region it already knows, and of the same words only when they have been away.
  shown.textContent = '';
  window.setTimeout(() => (shown.textContent = message), 50);
  region.classList.add('shown');
  window.clearTimeout(Number(region.dataset['timer']));
  region.dataset['timer'] = String(window.setTimeout(() => region?.classList.remove('shown'), 4000));
}

function createRegion(): HTMLElement {
  const made = make('p', { className: 'notice', role: 'status' });
  document.body.append(made);
  return made;
}
