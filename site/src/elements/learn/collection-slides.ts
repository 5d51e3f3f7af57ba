import { documentSlides } from '../../view/learn/slides/document-slides.ts';
import type { Slide } from '../../view/learn/slides/slide.ts';
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
  const section = document.createElement('section');
  section.className = slide.big ? 'slide slide-big' : 'slide';
  section.id = slide.id;
  section.tabIndex = -1;
  section.hidden = true;
  const face = document.createElement('div');
  face.className = 'slide-face';
  const eyebrow = document.createElement('p');
  eyebrow.className = 'slide-eyebrow';
  eyebrow.textContent = slide.eyebrow;
  const heading = document.createElement('h2');
  heading.id = `${slide.id}-titel`;
  heading.textContent = slide.title;
  section.setAttribute('aria-labelledby', heading.id);
  const text = document.createElement('div');
  text.className = 'slide-text';
  // Safe: made by the same renderer and allow-list as every page, and fetched from this site.
  text.innerHTML = slide.html;
  face.append(eyebrow, heading, text);
  section.append(face);
  if (slide.notes !== '' && slide.notes !== '<p></p>') {
    const notes = document.createElement('aside');
    notes.className = 'slide-notes';
    notes.tabIndex = 0;
    notes.setAttribute('aria-label', `Anteckningar: ${slide.title}`);
    notes.innerHTML = slide.notes;
    section.append(notes);
  }
  return section;
}

customElements.define('collection-slides', CollectionSlides);
