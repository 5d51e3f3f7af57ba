import { documentSlides } from '../../view/learn/slides/document-slides.ts';
import type { Slide } from '../../view/learn/slides/slide.ts';
import { make } from '../make.ts';
import { choiceFromHash } from './collection/choice.ts';
import { loadCollection } from './collection/collection-store.ts';
import { fetchDocuments } from './collection/fetch-documents.ts';

/** Makes slides of the collection in the address, or the reader's own, and hands them to the show around it. */
class CollectionSlides extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const choice = choiceFromHash(location.hash) ?? loadCollection();
    const { documents } = await fetchDocuments(this.dataset['source'] ?? '', choice);
    if (documents.length === 0) return;
    const show = this.closest<HTMLElement>('slide-show');
    this.replaceChildren(...documents.flatMap(documentSlides).map(slideElement));
    show?.dispatchEvent(new Event('slides'));
    if (show) show.dataset['back'] = `${show.dataset['back'] ?? ''}${location.hash}`;
    // "Avsluta" and Escape go back to the same collection.
    for (const link of show?.querySelectorAll<HTMLAnchorElement>('.slide-controls a') ?? [])
      link.hash = location.hash;
  }
}

function slideElement(slide: Slide): HTMLElement {
  const heading = make('h2', { id: `${slide.id}-titel` }, slide.title);
  const face = make(
    'div',
    { className: 'slide-face' },
    make('p', { className: 'slide-eyebrow' }, slide.eyebrow),
    heading,
    // Safe: made by the same renderer and allow-list as every page, and fetched from this site.
    make('div', { className: 'slide-text', innerHTML: slide.html }),
  );
  const section = make(
    'section',
    { className: slide.big ? 'slide slide-big' : 'slide', id: slide.id, tabIndex: -1, hidden: true },
    face,
  );
  section.setAttribute('aria-labelledby', heading.id);
  if (slide.notes !== '' && slide.notes !== '<p></p>')
    section.append(
      make('aside', {
        className: 'slide-notes',
        tabIndex: 0,
        ariaLabel: `Anteckningar: ${slide.title}`,
        innerHTML: slide.notes,
      }),
    );
  return section;
}

customElements.define('collection-slides', CollectionSlides);
