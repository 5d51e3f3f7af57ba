import { escapeHtml } from '#content/core/render/escape-html.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry } from '#content/core/pack.ts';
import { pointText } from '#content/core/point-text.ts';
import { gradeNames } from '#content/core/value-names.ts';
import { actorOf, stepAnchor } from './step-parts.ts';

export interface CompareRow {
  readonly title: string;
  /** For each guide the HTML of its answer, in one part or several. */
  readonly cells: readonly { readonly guide: string; readonly parts: readonly string[] }[];
}

/** What can be read side by side, with the same questions to every guide. */
export function compareRows(index: PackIndex, guides: readonly GuideEntry[]): readonly CompareRow[] {
  const row = (title: string, partsOf: (guide: GuideEntry) => readonly string[]): CompareRow => ({
    title,
    cells: guides.map((guide) => ({ guide: guide.id, parts: partsOf(guide) })),
  });
  return [
    row('Kort', (guide) => [guide.summary]),
    row('Passar när', (guide) => guide.fits),
    row('Passar inte när', (guide) => guide.notFits),
    row('Stegen', (guide) =>
      index
        .stepsOf(guide.id)
        .map(
          (step) =>
            `<a href="${guide.url}#${stepAnchor(step)}">${escapeHtml(`${step.number} ${step.short}`)}</a>`,
        ),
    ),
    row('Leder arbetet', (guide) => [
      [...new Set(index.stepsOf(guide.id).flatMap((step) => step.who[0]?.actor ?? []))]
        .map((ref) => escapeHtml(actorOf(index, ref).name))
        .join(', '),
    ]),
    row('Principer', (guide) => guide.principles.map(({ title }) => escapeHtml(title))),
    row('Kompetens', (guide) => guide.requirements.competence.map(pointText)),
    row('Ärendemängd', (guide) => textsOr(guide.requirements.caseload)),
    row('Tid', (guide) => textsOr(guide.requirements.time)),
    row('Kunskapsläge', (guide) => [
      `<strong>${gradeNames[guide.evidence.grade]}.</strong> ${guide.evidence.gradeReason}`,
    ]),
  ];
}

const textsOr = (rows: GuideEntry['requirements']['time']): readonly string[] =>
  rows.length > 0 ? rows.map(pointText) : ['Står inte i guiden.'];
