import { escapeHtml } from '../render/escape-html.ts';
import { progressOf, type PointState, type Run } from './run.ts';

/** The same content for a plain field and for one that takes formatted text. */
export interface CopyText {
  readonly plain: string;
  readonly html: string;
}

const headings: readonly (readonly [PointState, string])[] = [
  ['done', 'Gjort'],
  ['not-applicable', 'Inte aktuellt'],
  ['open', 'Inte gjort'],
];

export interface RunTextOptions {
  /** A calendar day, `2026-12-06`. */
  readonly day: string;
  readonly address: string;
  /** Ids of the points in the checklist's order: stored keys come back in the browser's own. */
  readonly order: readonly string[];
}

/**
 * A run as neutral text for a record: the checklist, the day, what is done and what is not, version and address. The mark is
 * left out: it means nothing outside the tool.
 */
export function runText(run: Run, { day, address, order }: RunTextOptions): CopyText {
  const { done, notApplicable, total } = progressOf(run);
  const count = `${done} av ${total} gjorda${notApplicable > 0 ? `, ${notApplicable} ${notApplicable === 1 ? 'inte aktuell' : 'inte aktuella'}` : ''}`;
  const intro = `Checklista, genomgången ${day}: ${count}.`;
  const version = `Metodlotsen, version ${run.checklistVersion} av checklistan`;
  const groups = headings
    .map(([state, heading]) => ({
      heading,
      texts: order.flatMap((id) => {
        const point = run.points[id];
        return point?.state === state ? [point.text] : [];
      }),
    }))
    .filter((group) => group.texts.length > 0);
  return {
    plain: [
      run.title,
      intro,
      ...groups.map(({ heading, texts }) => [`${heading}:`, ...texts.map((text) => `- ${text}`)].join('\n')),
      `${version}: ${address}`,
    ]
      .join('\n\n')
      .replace(`${run.title}\n\n`, `${run.title}\n`),
    html: [
      `<p><strong>${escapeHtml(run.title)}</strong><br>${intro}</p>`,
      ...groups.map(
        ({ heading, texts }) =>
          `<p>${heading}:</p><ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
      ),
      `<p>${version}: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
    ].join(''),
  };
}
