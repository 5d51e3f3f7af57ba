import type { StepEntry } from '#content/core/pack.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import { briefOf } from './brief-of.ts';
import type { Card } from './card.ts';
import { list, plain, present, prose, refs, section, sources } from './parts.ts';

/** A step in its fixed order: Gör så här, Varför, Tänk på, Vem, Underlag, Klart när. */
export function stepCard(index: PackIndex, step: StepEntry): Card | undefined {
  const guide = index.guide(step.guide);
  const brief = briefOf(index, step.ref);
  if (!guide || !brief) return undefined;
  const siblings = index.stepsOf(step.guide);
  const at = (number: number) => {
    const other = siblings.find((each) => each.number === number);
    return other && briefOf(index, other.ref);
  };
  const previous = at(step.number - 1);
  const next = at(step.number + 1);
  const parent = briefOf(index, guide.ref);
  return {
    ...brief,
    title: step.title,
    eyebrow: `${guide.abbreviation ?? guide.short} · steg ${step.number} av ${siblings.length}${step.when ? ` · ${step.when}` : ''}`,
    lead: step.summary,
    notices: [],
    sections: present([
      section('Gör så här', list(step.actions, true)),
      section(
        'Checklistor',
        refs(index, [...step.checklists, ...index.checklistsOf(step.ref).map((each) => each.ref)]),
      ),
      section('Varför', prose(step.why)),
      section(
        'Tänk på',
        list(step.think),
        refs(
          index,
          index.lessonsOf(step.ref).map((each) => each.ref),
        ),
      ),
      section('Vem', {
        type: 'rows',
        rows: step.who.map(({ actor, does }) => {
          const entry = index.target(actor);
          return { label: entry?.title ?? actor, html: plain(does), ...(entry ? { entry } : {}) };
        }),
      }),
      section(
        'Underlag',
        list(step.basis),
        refs(index, [...step.templates, ...index.templatesOf(step.ref).map((each) => each.ref)]),
      ),
      section('Klart när', list(step.doneWhen)),
      section('Källor', sources(index, step.sources)),
    ]),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    ...(parent ? { parent } : {}),
    footer: `Granskad ${guide.reviewed} · version ${guide.version}`,
  };
}
