import { htmlText } from '../../../content/core/render/html-text.ts';
import { documentMarkdown } from '../../src/view/learn/documents/document-markdown.ts';
import { pageDocuments } from '../../src/view/learn/documents/document-of.ts';
import type { EntryDocument } from '../../src/view/learn/documents/entry-document.ts';
import { writeSiteFile, type BuiltSite } from './built-site.ts';

const kindOf = ({ ref }: EntryDocument) => ref.slice(0, ref.indexOf(':'));

/** Where the Markdown of an entry stands: beside its page, and for a step in its guide's folder under the step's name. */
export function markdownPath({ url }: Pick<EntryDocument, 'url'>): string {
  const [page = '', anchor] = url.split('#');
  return anchor === undefined ? `${page}index.md` : `${page}${anchor}.md`;
}

const sections = [
  ['guide', 'Metoder och verktyg'],
  ['step', 'Steg'],
  ['checklist', 'Checklistor'],
  ['lesson', 'Lärdomar'],
  ['case', 'Fall'],
  ['template', 'Mallar'],
  ['actor', 'Aktörer'],
  ['theme', 'Teman'],
  ['page', 'Ord och lagrum'],
  ['participant', 'Deltagarens versioner'],
  ['path', 'Lärvägar'],
  ['piece', 'Bitar av lärvägar'],
  ['quiz', 'Frågor'],
  ['kit', 'Utbildarpaket'],
] as const;

/** The site in short as llmstxt.org describes it: a title, a summary, and links to the Markdown of every page that has one. */
export function llmsText(documents: readonly EntryDocument[], absolute: (url: string) => string): string {
  const parts = sections.flatMap(([kind, heading]) => {
    const rows = documents
      .filter((document) => kindOf(document) === kind)
      .map((document) => {
        const lead = htmlText(document.lead).replaceAll('\n', ' ');
        return `- [${document.title}](${absolute(markdownPath(document))})${lead === '' ? '' : `: ${lead}`}`;
      });
    return rows.length === 0 ? [] : [`## ${heading}\n\n${rows.join('\n')}`];
  });
  return [
    '# Metodlotsen',
    '> Metoder, verktyg, checklistor och lärdomar för handläggare i samordnad arbetslivsinriktad rehabilitering i Sverige. Varje påstående har en källa. Texterna får användas enligt CC BY 4.0.',
    ...parts,
    '',
  ].join('\n\n');
}

/** Writes the Markdown of every page that has one (`pageDocuments` says which), and `llms.txt`. */
export async function writeMarkdown(site: BuiltSite): Promise<void> {
  const absolute = (url: string) => new URL(url, site.address).href;
  const documents = pageDocuments(site.index, site.today);
  for (const document of documents)
    await writeSiteFile(site, markdownPath(document), `${documentMarkdown(document, absolute)}\n`);
  await writeSiteFile(site, 'llms.txt', llmsText(documents, absolute));
}
