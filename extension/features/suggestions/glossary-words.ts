import type { PackIndex } from '#content/core/pack-index.ts';
import type { GlossaryWord } from '#content/core/render/glossary-links.ts';

/** The words to look for in a page: those the glossary links by itself, which are the ones that say something. */
export function glossaryWords(index: PackIndex): readonly GlossaryWord[] {
  return index.pack.terms
    .filter(({ autolink }) => autolink)
    .map(({ id, url, term, full, forms, synonyms }) => ({
      id,
      url,
      words: [term, ...(full ? [full] : []), ...forms, ...synonyms],
    }));
}
