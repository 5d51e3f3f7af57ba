import type { GuideEntry } from '#content/core/pack.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import { pointText } from '#content/core/point-text.ts';
import { gradeNames } from '#content/core/value-names.ts';
import { briefOf } from './brief-of.ts';
import type { Card } from './card.ts';
import { folded, list, present, prose, refs, section, sources } from './parts.ts';

/** A guide in short: for whom, the steps, what may never be dropped; the rest is a press away, on the site in full. */
export function guideCard(index: PackIndex, guide: GuideEntry): Card | undefined {
  const brief = briefOf(index, guide.ref);
  if (!brief) return undefined;
  const { evidence } = guide;
  return {
    ...brief,
    eyebrow: `${guide.kind === 'metod' ? 'Metod' : 'Verktyg'}${guide.abbreviation ? ` · ${guide.abbreviation}` : ''}`,
    lead: guide.summary,
    notices: [],
    sections: present([
      section('Stegen', {
        type: 'refs',
        // Without the guide's name in front, which is the card's own title.
        items: index.stepsOf(guide.id).flatMap((step) => {
          const row = briefOf(index, step.ref);
          return row ? [{ ...row, title: step.title }] : [];
        }),
      }),
      section('Passar när', list(guide.fits)),
      section('Passar inte när', list(guide.notFits)),
      section(
        'Checklistor',
        refs(
          index,
          index.checklistsOf(guide.ref).map((each) => each.ref),
        ),
      ),
      section(
        'Mallar',
        refs(
          index,
          index.templatesOf(guide.ref).map((each) => each.ref),
        ),
      ),
      section(
        'Lärdomar',
        refs(
          index,
          index.lessonsOf(guide.ref).map((each) => each.ref),
        ),
      ),
      folded('Syfte', prose(guide.purpose)),
      folded('Det som aldrig får tas bort', {
        type: 'rows',
        rows: guide.principles.map((point) => ({ label: point.title, html: pointText(point) })),
      }),
      folded('Samtycke och sekretess', {
        type: 'rows',
        rows: guide.consent.map((row) => ({ label: `${row.what} – ${row.when}`, html: pointText(row) })),
      }),
      folded(
        `Kunskapsläge: ${gradeNames[evidence.grade].toLowerCase()}`,
        prose(evidence.gradeReason),
        list([...evidence.effect, ...evidence.swedish].map((row) => row.text)),
      ),
      folded(
        'Fallgropar',
        guide.pitfalls.length > 0
          ? {
              type: 'rows',
              rows: guide.pitfalls.map(({ title, text, instead, own }) => ({
                label: title,
                html: `${text} <strong>I stället:</strong> ${pointText({ text: instead, own })}`,
              })),
            }
          : undefined,
      ),
      folded(
        'Fall att prata om',
        refs(
          index,
          index.casesOf(guide.id).map((each) => each.ref),
        ),
      ),
      folded(
        'Hör ihop med',
        refs(
          index,
          guide.related.map((each) => each.to),
        ),
      ),
      folded('Källor', sources(index, guide.sources)),
    ]),
    footer: `Ägare ${guide.owner} · granskad ${guide.reviewed} · version ${guide.version}`,
  };
}
