import type { State } from './saved-states.ts';

export interface TickedPoint {
  readonly text: string;
  readonly state: State;
}

const headings: readonly (readonly [State, string])[] = [
  ['done', 'Gjort'],
  ['not-applicable', 'Inte aktuellt'],
  ['open', 'Inte gjort'],
];

/** How far it has come: "4 av 7 gjorda, 1 inte aktuell". */
export function countText(points: readonly TickedPoint[]): string {
  const count = (state: State) => points.filter((point) => point.state === state).length;
  const skipped = count('not-applicable');
  const rest =
    skipped === 0 ? '' : `, ${String(skipped)} ${skipped === 1 ? 'inte aktuell' : 'inte aktuella'}`;
  return `${String(count('done'))} av ${String(points.length)} gjorda${rest}`;
}

/** Neutral text for a record: the checklist, the day, what is done and what is not, version and address. */
export function checklistText(
  points: readonly TickedPoint[],
  about: { readonly title: string; readonly day: string; readonly version: string; readonly address: string },
): string {
  const groups = headings.flatMap(([state, heading]) => {
    const texts = points.filter((point) => point.state === state).map(({ text }) => `- ${text}`);
    return texts.length === 0 ? [] : [[`${heading}:`, ...texts].join('\n')];
  });
  return [
    `${about.title}\nChecklista, genomgången ${about.day}: ${countText(points)}.`,
    ...groups,
    `Metodlotsen, version ${about.version} av checklistan: ${about.address}`,
  ].join('\n\n');
}
