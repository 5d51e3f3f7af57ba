import { make } from '../make.ts';

/** Makes the link a button that opens a panel below: the link to copy, the citation and the QR code. */
class ShareItem extends HTMLElement {
  #panel: HTMLElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = make(
      'button',
      { type: 'button', className: link.className, ariaExpanded: 'false' },
      ...link.childNodes,
    );
    const anchor = link.hash.slice(1);
    link.replaceWith(button);
    button.addEventListener('click', () => {
      this.#panel ??= this.#makePanel(anchor);
      const isOpen = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!isOpen));
      this.#panel.hidden = isOpen;
    });
  }

  #makePanel(anchor: string): HTMLElement {
    const { cite = '', sources, qr = '' } = this.dataset;
    // The published address, also in a copy that is read as files.
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const address = `${page}#${anchor}`;
    const citeId = `citat-${anchor}`;
    const lines = [`${cite} ${address}`, ...(sources === undefined ? [] : [sources])];
    const copyLink = make('a', { className: 'link-button', href: address }, 'Kopiera länk');
    copyLink.dataset['copyLink'] = '';
    const copyCite = make('button', { type: 'button', className: 'link-button' }, 'Kopiera citatet');
    copyCite.dataset['copyFrom'] = citeId;
    const code = make('a', { href: qr, download: qr.split('/').slice(2).join('-') }, 'Hämta QR-koden');
    const panel = make(
      'div',
      { className: 'share-body', hidden: true },
      make(
        'div',
        {},
        make('p', { id: citeId, className: 'share-text' }, lines.join('\n')),
        make('p', { className: 'toolbar' }, copyLink, copyCite, code),
      ),
      make(
        'p',
        { className: 'share-qr' },
        make('img', { src: qr, width: 150, height: 150, alt: 'QR-kod till länken' }),
      ),
    );
    this.append(panel);
    return panel;
  }
}

customElements.define('share-item', ShareItem);
