import type { Pack } from '../../../content/core/pack.ts';
import { pages } from '../../../content/core/urls.ts';
import { handoutPath } from '../../src/view/learn/handout-path.ts';

export interface Handout {
  /** From the site's root; with an anchor only that part is printed. */
  readonly url: string;
  /** From the site's root, `/pdf/steg/se-yrkesprofil.pdf`. */
  readonly path: string;
  /** Whether it has to be one sheet, is made so when it can be read then, or takes what it takes. */
  readonly sheets: 'one' | 'one-if-readable' | 'any';
}

/** Everything that is handed out on paper: guides, their steps, checklists, cases, the participants' versions and what hangs on a wall. */
export function handouts(pack: Pack): readonly Handout[] {
  const handout = (ref: string, url: string, sheets: Handout['sheets'] = 'any'): Handout => {
    const path = handoutPath(ref);
    if (path === undefined) throw new Error(`handouts: ${ref} is of a kind that has no place`);
    return { url, path, sheets };
  };
  return [
    ...pack.guides.map(({ ref, url }) => handout(ref, url)),
    ...pack.steps.map(({ ref, url }) => handout(ref, url, 'one-if-readable')),
    ...pack.checklists.map(({ ref, url }) => handout(ref, url, 'one')),
    ...pack.cases.map(({ ref, url }) => handout(ref, url)),
    ...pack.participants.map(({ guide, url }) => handout(`participant:${guide}`, url)),
    handout('page:sa-hanger-det-ihop', pages.map, 'one'),
    handout('page:vem-gor-vad', pages.whoDoesWhat, 'one'),
  ];
}
