import type { PackIndex } from '#content/core/pack-index.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { uncertaintyNames } from '#content/core/value-names.ts';
import { pages } from '#content/core/urls.ts';
import { isExpired } from '../../citation.ts';
import { byFirstLetter } from '../../first-letter.ts';
import type { EntryDocument } from './entry-document.ts';
import { block, link, list } from './html-parts.ts';

const marked = (mark: string | undefined): string => (mark === undefined ? '' : ` (${mark})`);

/** The whole glossary, by first letter: a word has no page of its own. */
export const glossaryDocument = ({ pack }: PackIndex): EntryDocument => ({
  ref: 'page:ordlista',
  kind: 'Ordlista',
  title: 'Ordlista',
  url: pages.glossary,
  version: '',
  lead: 'Ord och förkortningar, förklarade på en rad. Där myndigheter menar olika saker står det.',
  blocks: byFirstLetter(pack.terms, ({ term }) => term).flatMap(({ letter, entries }) =>
    block(
      letter,
      list(
        entries.map(({ term, full, url, meaning, differs, note, outdated, certainty }) =>
          [
            `${link(url, full ? `${term} – ${full}` : term)}: ${meaning}${marked(uncertaintyNames[certainty])}`,
            ...(outdated ? [`Heter inte längre så. ${outdated.now}`] : []),
            ...(differs ? [`Olika betydelser: ${differs}`] : []),
            ...(note ? [`Bra att veta: ${note}`] : []),
          ].join(' '),
        ),
      ),
    ),
  ),
  sources: [],
});

/** Every provision with what it says and what that means at work; one that is no longer in force says so. */
export const lawsDocument = (index: PackIndex, today: string): EntryDocument => ({
  ref: 'page:lagar',
  kind: 'Lagar',
  title: 'Lagar',
  url: pages.laws,
  version: '',
  lead: 'Lagrummen som arbetet vilar på, med våra ord. Det här är ingen juridisk rådgivning.',
  blocks: index.pack.laws.flatMap((law) =>
    block(
      `${law.title} (${law.sfs})${isExpired(index, law.id, today) ? ', gäller inte längre' : ''}`,
      list(
        Object.entries(law.provisions)
          .sort(([, a], [, b]) => a.section.localeCompare(b.section, 'sv', { numeric: true }))
          .map(([key, { section, heading, says, practice, certainty }]) => {
            const over = isExpired(index, `${law.id}/${key}`, today) ? ' (gäller inte längre)' : '';
            return `<strong>${escapeHtml(`${section}: ${heading}`)}</strong>${over}${marked(uncertaintyNames[certainty])} ${says} I ditt arbete: ${practice}`;
          }),
      ),
    ),
  ),
  sources: [],
});
