import { announce } from './announce.ts';
import { turnVisits } from './visits/turn-visits.ts';
import { loadVisits } from './visits/visit-store.ts';

/**
 * A tick for whether pages last visited are remembered. Is not shown where nothing is remembered anyway: when storage is
 * closed to us, and in a copy opened from files.
 */
class VisitChoice extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const stored = loadVisits();
    this.hidden = stored === undefined || !location.protocol.startsWith('http');
    if (!input || !stored) return;
    input.checked = stored.on;
    input.addEventListener('change', () => {
      const kept = turnVisits(input.checked);
      if (!kept) input.checked = !input.checked;
      announce(
        !kept
          ? 'Webbläsaren tillåter inte att valet sparas.'
          : input.checked
            ? 'Sidor du läser läggs i listan Senast besökt.'
            : 'Listan är borta, och inga nya sidor läggs till.',
      );
    });
  }
}

customElements.define('visit-choice', VisitChoice);
