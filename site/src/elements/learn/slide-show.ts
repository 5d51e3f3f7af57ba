import { slideAct, slideAfter, type SlideAct } from './slides/slide-keys.ts';

/**
 * Shows one slide at a time. The address names the slide, so that back, forward and a shared link work. Whoever changes the slides
 * sends it a `slides` event.
 */
class SlideShow extends HTMLElement {
  #at = 0;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const act = event.target.closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (act === 'print') window.print();
      else if (act !== undefined) this.#do(act as SlideAct);
    });
    this.addEventListener('slides', () => this.#start());
    document.addEventListener('keydown', this.#onKey);
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('resize', this.#onResize);
    this.classList.add('running');
    this.#start();
    // Letters are wider before the font has come.
    void document.fonts.ready.then(() => this.#fit());
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('resize', this.#onResize);
  }

  get #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  #start(): void {
    this.#show(this.#placeInAddress() ?? 0, false);
  }

  #placeInAddress(): number | undefined {
    const at = this.#slides.findIndex(({ id }) => id === location.hash.slice(1));
    return at < 0 ? undefined : at;
  }

  readonly #onHash = (): void => {
    const at = this.#placeInAddress();
    if (at !== undefined && at !== this.#at) this.#show(at, false);
  };

  readonly #onResize = (): void => this.#fit();

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = slideAct(event);
    if (act === undefined) return;
    // Space presses the button that has focus, and Escape leaves full screen before it leaves the presentation.
    const isOnControl =
      event.target instanceof Element && event.target.closest('button, a, summary') !== null;
    if (event.key === ' ' && isOnControl) return;
    if (act === 'leave' && document.fullscreenElement) return;
    event.preventDefault();
    this.#do(act);
  };

  #do(act: SlideAct): void {
    if (act === 'notes') return this.#toggleNotes();
    if (act === 'screen') return void this.#toggleScreen();
    if (act === 'theme') return toggleTheme();
    if (act === 'leave') return location.assign(this.dataset['back'] ?? '/');
    const to = slideAfter(this.#at, act, this.#slides.length);
    if (to !== this.#at) this.#show(to, true);
  }

  #show(at: number, isMove: boolean): void {
    this.#at = at;
    const slides = this.#slides;
    slides.forEach((slide, place) => (slide.hidden = place !== at));
    const slide = slides[at];
    if (!slide) return;
    // A collection keeps its choice in the address, and its slides have no addresses of their own.
    if (isMove && this.dataset['addressless'] === undefined) history.replaceState(null, '', `#${slide.id}`);
    // The title is read out, and the next Tab goes on from the slide.
    if (isMove) slide.focus({ preventScroll: true });
    const count = this.querySelector('.slide-count');
    if (count) count.textContent = `${String(at + 1)} av ${String(slides.length)}`;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do="previous"], [data-do="next"]'))
      button.setAttribute(
        'aria-disabled',
        String(at === (button.dataset['do'] === 'next' ? slides.length - 1 : 0)),
      );
    this.#fit();
  }

  /** Makes the text smaller until the slide holds it, down to what can still be read from the back; then the slide scrolls. */
  #fit(): void {
    const face = this.#slides[this.#at]?.querySelector<HTMLElement>('.slide-face');
    if (!face) return;
    for (let scale = 1; scale >= 0.55; scale -= 0.05) {
      face.style.setProperty('--scale', scale.toFixed(2));
      if (face.scrollHeight <= face.clientHeight + 1) return face.removeAttribute('tabindex');
    }
    face.tabIndex = 0;
  }

  #toggleNotes(): void {
    const shown = this.classList.toggle('with-notes');
    this.querySelector('[data-do="notes"]')?.setAttribute('aria-pressed', String(shown));
    this.#fit();
  }

  async #toggleScreen(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch (error) {
      console.warn('Helskärm nekades', error);
    }
  }
}

/** Light or dark for this showing only: the room decides, not the reader's saved choice. */
function toggleTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = isDark ? 'light' : 'dark';
}

customElements.define('slide-show', SlideShow);
