import { announce } from './announce.ts';
import { storeText } from './browser-store.ts';

const key = 'metodlotsen:tema';

/** The choice of light, dark or the computer's own. `tema.js` reads it before the page is painted. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  if (!storeText(key, theme === 'auto' ? undefined : theme))
    announce('Valet gäller på den här sidan, men webbläsaren tillåter inte att det sparas.');
}

customElements.define('theme-choice', ThemeChoice);
