/** The list of a guide's steps: marks where the reader is, and opens and closes on a narrow screen. */
class StepList extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const toggle = this.querySelector<HTMLButtonElement>('.guide-nav-toggle');
    toggle?.addEventListener('click', () => open(toggle, toggle.getAttribute('aria-expanded') !== 'true'));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || toggle?.getAttribute('aria-expanded') !== 'true') return;
      open(toggle, false);
      toggle.focus();
    });
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => [link.hash.slice(1), link]),
    );
    for (const link of links.values())
      link.addEventListener('click', () => {
        if (toggle) open(toggle, false);
      });
    this.#watch(links);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #watch(links: ReadonlyMap<string, HTMLAnchorElement>): void {
    const visible = new Set<string>();
    const parts = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        const current = parts.findLast(({ id }) => visible.has(id));
        if (current) this.#mark(links, current.id);
      },
      // A thin band a third of the way down: what crosses it is what is being read.
      { rootMargin: '-30% 0px -65% 0px' },
    );
    for (const part of parts) this.#observer.observe(part);
  }

  #mark(links: ReadonlyMap<string, HTMLAnchorElement>, id: string): void {
    for (const [name, link] of links)
      if (name === id) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    const now = this.querySelector('.guide-nav-now');
    const link = links.get(id);
    if (now && link) {
      const number = link.querySelector('b')?.textContent ?? '';
      const name = link.querySelector('span')?.firstChild?.textContent ?? link.textContent;
      now.textContent = /\d/.test(number) ? `${number}. ${name.trim()}` : name.trim();
    }
  }
}

function open(toggle: HTMLButtonElement, expanded: boolean): void {
  toggle.setAttribute('aria-expanded', String(expanded));
}

customElements.define('step-list', StepList);
