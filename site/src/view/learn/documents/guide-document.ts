import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry, StepEntry } from '#content/core/pack.ts';
import { pointText } from '#content/core/point-text.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { citationLinks } from '../../citation.ts';
import { longDay } from '../../dates.ts';
import { guideName } from '../../names.ts';
import { actorOf } from '../../step-parts.ts';
import type { Block, EntryDocument } from './entry-document.ts';
import { block, link, list, paragraph } from './html-parts.ts';

/** "version 3, granskad 2 november 2026". */
export const guideVersion = (guide: GuideEntry): string =>
  `version ${String(guide.version)}, granskad ${longDay(guide.reviewed)}`;

function stepBlocks(index: PackIndex, step: StepEntry): readonly Block[] {
  const lessons = index
    .lessonsOf(step.ref)
    .map((lesson) => `${lesson.short} (Lärdom: ${link(lesson.url, lesson.title)})`);
  const who = step.who.map(({ actor, does }, at) => {
    const { name } = actorOf(index, actor);
    return `<strong>${escapeHtml(name)}</strong>${at === 0 ? ' leder' : ''}: ${escapeHtml(does)}`;
  });
  return [
    ...block('Gör så här', list(step.actions, 'ol')),
    ...block('Varför', step.why),
    ...block('Tänk på', list([...step.think, ...lessons])),
    ...block('Vem', list(who)),
    ...block('Underlag', list(step.basis)),
    ...block('Klart när', list(step.doneWhen)),
  ];
}

/** A step with its six parts. Throws for a step without a guide, which the loader never gives. */
export function stepDocument(index: PackIndex, step: StepEntry, today: string): EntryDocument {
  const guide = index.guide(step.guide);
  if (!guide) throw new Error(`document: the step ${step.id} has no guide`);
  return {
    ref: step.ref,
    kind: 'Steg',
    title: `${guideName(guide)}, steg ${String(step.number)}: ${step.title}`,
    url: step.url,
    version: guideVersion(guide),
    lead: escapeHtml(step.summary),
    blocks: stepBlocks(index, step),
    sources: citationLinks(index, step.sources, today),
  };
}

/** A guide with its overview and every step, the steps' parts run together. */
export function guideDocument(index: PackIndex, guide: GuideEntry, today: string): EntryDocument {
  const steps = index.stepsOf(guide.id).flatMap((step) =>
    block(
      `Steg ${String(step.number)}: ${step.title}`,
      stepBlocks(index, step)
        .map(({ heading, html }) => `<p><strong>${escapeHtml(heading)}</strong></p>${html}`)
        .join(''),
    ),
  );
  const points = (rows: GuideEntry['principles']) =>
    list(rows.map((point) => `<strong>${escapeHtml(point.title)}.</strong> ${pointText(point)}`));
  return {
    ref: guide.ref,
    kind: guide.kind === 'metod' ? 'Metod' : 'Verktyg',
    title: guide.title,
    url: guide.url,
    version: guideVersion(guide),
    lead: guide.summary,
    blocks: [
      ...block('Passar när', list(guide.fits)),
      ...block('Passar inte när', list(guide.notFits)),
      ...block('Syfte', guide.purpose),
      ...steps,
      ...block('Principer', points(guide.principles)),
      ...block('Arbetssätt', guide.workingWay),
      ...block('Varianter', guide.variants),
      ...block(
        'Samtycke och sekretess',
        list(
          guide.consent.map(
            (row) => `<strong>${escapeHtml(row.what)}</strong> (${escapeHtml(row.when)}). ${pointText(row)}`,
          ),
        ),
      ),
      ...block(
        'Kunskapsläge',
        paragraph(guide.evidence.gradeReason) +
          list(
            [
              ...guide.evidence.effect,
              ...guide.evidence.targetGroup,
              ...guide.evidence.swedish,
              ...guide.evidence.cost,
            ].map(({ text }) => text),
          ) +
          '<p><strong>Det vi inte vet</strong></p>' +
          list(guide.evidence.gaps),
      ),
      ...block(
        'Fallgropar',
        list(
          guide.pitfalls.map(
            ({ title, text, instead, own }) =>
              `<strong>${escapeHtml(title)}.</strong> ${text} <strong>Gör så här i stället:</strong> ${pointText({ text: instead, own })}`,
          ),
        ),
      ),
      ...block('Kön och våld', guide.equality),
      ...block('Uppföljning', guide.followUp),
    ],
    sources: citationLinks(index, [...guide.sources, ...guide.laws], today),
  };
}
