import type { EntryDocument } from './entry-document.ts';
import { htmlMarkdown } from './html-markdown.ts';

/** A laid-out entry as Markdown: title, parts, sources, and last its version and address. `level` is that of the title. */
export function documentMarkdown(
  document: EntryDocument,
  absolute: (url: string) => string,
  level = 1,
): string {
  const heading = (text: string, deeper: number) => `${'#'.repeat(level + deeper)} ${text}`;
  const about = [
    `Metodlotsen, ${document.kind.toLocaleLowerCase('sv')}`,
    ...(document.version === '' ? [] : [document.version]),
  ];
  return [
    heading(document.title, 0),
    ...(document.lead === '' ? [] : [htmlMarkdown(document.lead, absolute)]),
    ...document.blocks.flatMap((block) => [heading(block.heading, 1), htmlMarkdown(block.html, absolute)]),
    ...(document.sources.length === 0
      ? []
      : [
          heading('Källor', 1),
          document.sources.map(({ label, url }) => `- [${label}](${absolute(url)})`).join('\n'),
        ]),
    `*${about.join(', ')}: ${absolute(document.url)}*`,
  ].join('\n\n');
}
