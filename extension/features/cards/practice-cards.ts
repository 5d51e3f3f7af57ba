import type { CaseEntry, ChecklistEntry, LessonEntry, TemplateEntry } from '#content/core/pack.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import { lessonTypeNames } from '#content/core/lesson-type-names.ts';
import { checklistTypeNames, strengthNames } from '#content/core/value-names.ts';
import { briefOf } from './brief-of.ts';
import type { Card } from './card.ts';
import { folded, list, plain, present, prose, refs, section, sourceLines, sources } from './parts.ts';

/** A checklist to read before it is run: when, by whom, every point with its reason. */
export function checklistCard(index: PackIndex, checklist: ChecklistEntry): Card | undefined {
  const brief = briefOf(index, checklist.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: `Checklista · ${checklistTypeNames[checklist.type]}`,
    lead: plain(`${checklist.pausePoint} · ${checklist.by}`),
    notices: [],
    sections: present([
      section(`${checklist.items.length} punkter`, {
        type: 'points',
        items: checklist.items.map(({ id, text, reason, sources: cited }) => ({
          id,
          html: text,
          reason,
          sources: sourceLines(index, cited),
        })),
      }),
      section('Hör till', refs(index, checklist.belongs)),
    ]),
    footer: `Ändrad ${checklist.changed} · version ${checklist.version}`,
  };
}

/** A lesson: what was seen, what to do because of it, and how far it goes. */
export function lessonCard(index: PackIndex, lesson: LessonEntry): Card | undefined {
  const brief = briefOf(index, lesson.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: `Lärdom · ${lessonTypeNames[lesson.type]}`,
    lead: lesson.short,
    notices: [],
    sections: present([
      section('Gör så här därför', list(lesson.therefore, true)),
      section('Vad man såg', prose(lesson.seen)),
      section('Gränser', prose(lesson.limits)),
      section('Bygger på', {
        type: 'rows',
        rows: [
          { label: 'Underlag', html: plain(lesson.strength.map((each) => strengthNames[each]).join(', ')) },
          { label: 'Sammanhang', html: plain(lesson.context) },
        ],
      }),
      section('Källor', sources(index, lesson.sources)),
      section('Att prata om i teamet', list(lesson.reflection)),
      section('Siffror', refs(index, lesson.figures)),
      section('Hör till', refs(index, lesson.belongs)),
    ]),
  };
}

/** A template with its text, ready to be copied. */
export function templateCard(index: PackIndex, template: TemplateEntry): Card | undefined {
  const brief = briefOf(index, template.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: 'Mall',
    lead: template.use,
    notices: [],
    insertable: { plain: template.plain, html: template.text },
    sections: present([
      section('Råd', list(template.advice)),
      section('Text', prose(template.text)),
      section('Hör till', refs(index, template.belongs)),
      section('Källor', sources(index, template.sources)),
    ]),
    footer: `Ändrad ${template.changed} · version ${template.version}`,
  };
}

/** A fictional case: the beginning, each scene folded, and the questions. */
export function caseCard(index: PackIndex, entry: CaseEntry): Card | undefined {
  const brief = briefOf(index, entry.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: 'Fall · påhittat',
    lead: entry.summary,
    notices: [],
    sections: present([
      section('Personer', list(entry.people.map(plain))),
      section('Utgångsläge', prose(entry.background)),
      ...entry.scenes.map((scene) =>
        folded(
          scene.title,
          prose(scene.text),
          prose(scene.choice ? `<p><strong>${scene.choice.question}</strong></p>` : undefined),
          scene.choice
            ? list(scene.choice.options.map(({ text, thinking }) => `<strong>${text}</strong> ${thinking}`))
            : undefined,
          scene.step ? refs(index, [scene.step]) : undefined,
        ),
      ),
      section('Frågor att prata om', list(entry.questions, true)),
      section('Hör till', refs(index, [entry.guide])),
    ]),
  };
}
