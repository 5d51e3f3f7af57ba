import type { PackIndex } from '#content/core/pack-index.ts';
import type { CaseEntry, ChecklistEntry, LessonEntry, TemplateEntry, TermEntry } from '#content/core/pack.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { citationLinks } from '../../citation.ts';
import { longDay } from '../../dates.ts';
import { strengthNames } from '#content/core/value-names.ts';
import type { EntryDocument } from './entry-document.ts';
import { block, list, paragraph } from './html-parts.ts';

type Laid<T> = (index: PackIndex, entry: T, today: string) => EntryDocument;
const dated = (entry: { readonly version: number; readonly changed: string }) =>
  `version ${String(entry.version)}, ändrad ${longDay(entry.changed)}`;

/** A checklist with the reason for each point. */
export const checklistDocument: Laid<ChecklistEntry> = (index, entry, today) => ({
  ref: entry.ref,
  kind: 'Checklista',
  title: entry.title,
  url: entry.url,
  version: dated(entry),
  lead: escapeHtml(`${entry.pausePoint} – ${entry.by}`),
  blocks: block(
    'Punkter',
    list(
      entry.items.map(({ text, reason }) => `<strong>${text}</strong> ${reason}`),
      'ol',
    ),
  ),
  sources: citationLinks(
    index,
    entry.items.flatMap(({ sources }) => sources),
    today,
  ),
});

/** A lesson: what was seen, what to do, its limits, and what to talk about. */
export const lessonDocument: Laid<LessonEntry> = (index, entry, today) => ({
  ref: entry.ref,
  kind: 'Lärdom',
  title: entry.title,
  url: entry.url,
  version: '',
  lead: entry.short,
  blocks: [
    ...block('Vad man såg', entry.seen),
    ...block('Gör så här därför', list(entry.therefore, 'ol')),
    ...block('Gränser', entry.limits),
    ...block(
      'Underlag',
      paragraph(
        escapeHtml(`${entry.context} Bygger på ${entry.strength.map((id) => strengthNames[id]).join(', ')}.`),
      ),
    ),
    ...block('Prata om det', list(entry.reflection)),
  ],
  sources: citationLinks(index, entry.sources, today),
});

/** A case with its scenes and choices; the trainer's notes last. */
export const caseDocument: Laid<CaseEntry> = (index, entry) => ({
  ref: entry.ref,
  kind: 'Påhittat fall',
  title: entry.title,
  url: entry.url,
  version: index.guide(entry.guide.slice('guide:'.length)) ? 'påhittade personer' : '',
  lead: entry.summary,
  blocks: [
    ...block('Personerna', list(entry.people.map(escapeHtml))),
    ...block('Utgångsläget', entry.background),
    ...entry.scenes.flatMap((scene, at) =>
      block(
        `${String(at + 1)}. ${scene.title}`,
        scene.text +
          (scene.choice
            ? `<p><strong>${scene.choice.question}</strong></p>${list(scene.choice.options.map(({ text, thinking }) => `<strong>${text}</strong> ${thinking}`))}`
            : ''),
      ),
    ),
    ...block('Frågor att prata om', list(entry.questions, 'ol')),
    ...block('Till dig som leder samtalet', list(entry.trainerNotes)),
  ],
  sources: [],
});

/** A template with its advice. */
export const templateDocument: Laid<TemplateEntry> = (index, entry, today) => ({
  ref: entry.ref,
  kind: 'Mall',
  title: entry.title,
  url: entry.url,
  version: dated(entry),
  lead: entry.use,
  blocks: [...block('Text', entry.text), ...block('Råd', list(entry.advice))],
  sources: citationLinks(index, entry.sources, today),
});

/** A word with its meaning. */
export const termDocument: Laid<TermEntry> = (index, entry, today) => ({
  ref: entry.ref,
  kind: 'Begrepp',
  title: entry.full ? `${entry.term} – ${entry.full}` : entry.term,
  url: entry.url,
  version: '',
  lead: entry.meaning,
  blocks: [
    ...block('Olika betydelser', paragraph(entry.differs ?? '')),
    ...block('Bra att veta', paragraph(entry.note ?? '')),
    ...block(
      'Heter inte längre så',
      paragraph(entry.outdated ? `Sedan ${escapeHtml(entry.outdated.since)}. ${entry.outdated.now}` : ''),
    ),
  ],
  sources: citationLinks(index, entry.sources, today),
});
