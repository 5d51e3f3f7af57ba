import { join } from 'node:path';
import type { Pack } from '../../../content/core/pack.ts';

export interface Handout {
  /** From the site's root; with an anchor only that part is printed. */
  readonly url: string;
  /** Where the file is put. */
  readonly path: string;
  /** Has to be one A4. */
  readonly onePage: boolean;
}

/** Everything that is handed out on paper: guides, their steps, checklists, cases and the participants' versions. */
export function handouts(pack: Pack, folder: string): readonly Handout[] {
  const handout = (group: string, id: string, url: string, onePage = false): Handout => ({
    url,
    path: join(folder, group, `${id.replaceAll('/', '-')}.pdf`),
    onePage,
  });
  return [
    ...pack.guides.map(({ id, url }) => handout('guider', id, url)),
    ...pack.steps.map(({ id, url }) => handout('steg', id, url)),
    ...pack.checklists.map(({ id, url }) => handout('checklistor', id, url, true)),
    ...pack.cases.map(({ id, url }) => handout('fall', id, url)),
    ...pack.participants.map(({ guide, url }) => handout('deltagare', guide, url)),
  ];
}

/** How many pages a PDF has: the largest count among its page trees. Chromium writes them uncompressed. */
export const pageCount = (pdf: Buffer): number =>
  Math.max(
    0,
    ...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) =>
      Number(count),
    ),
  );
