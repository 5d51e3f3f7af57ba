let region: HTMLElement | undefined;

/** Says a short sentence to screen readers, and shows it for a while at the foot of the window. */
export function announce(message: string): void {
  region ??= createRegion();
  region.textContent = message;
  region.classList.add('shown');
  window.clearTimeout(Number(region.dataset['timer']));
  region.dataset['timer'] = String(window.setTimeout(() => region?.classList.remove('shown'), 4000));
}

function createRegion(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'notice';
  element.setAttribute('role', 'status');
  document.body.append(element);
  return element;
}
