/** Makes the link a button that opens a panel below: the link to copy, the citation and the QR code. */
class ShareItem extends HTMLElement {
  #panel: HTMLElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.setAttribute('aria-expanded', 'false');
    button.append(...link.childNodes);
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
    const text = make('p', { id: citeId, className: 'share-text' }, lines.join('\n'));
    const tools = make('p', { className: 'toolbar' });
    const copyLink = make('a', { className: 'link-button', href: address }, 'Kopiera länk');
    copyLink.dataset['copyLink'] = '';
    const copyCite = make('button', { type: 'button', className: 'link-button' }, 'Kopiera citatet');
    copyCite.dataset['copyFrom'] = citeId;
    tools.append(
      copyLink,
      copyCite,
      make('a', { href: qr, download: qr.split('/').slice(2).join('-') }, 'Hämta QR-koden'),
    );
    const words = make('div', {});
    words.append(text, tools);
    const code = make('img', { src: qr, width: 150, height: 150, alt: 'QR-kod till länken' });
    const picture = make('p', { className: 'share-qr' });
    picture.append(code);
    const panel = make('div', { className: 'share-body', hidden: true });
    panel.append(words, picture);
    this.append(panel);
    return panel;
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.textContent = text;
  return element;
}

customElements.define('share-item', ShareItem);
