import type {
  CaseEntry,
  ChecklistEntry,
  FigureEntry,
  GuideEntry,
  KitEntry,
  LawEntry,
  LessonEntry,
  Pack,
  ParticipantEntry,
  QuizEntry,
  SourceEntry,
  StepEntry,
  TemplateEntry,
} from './pack.ts';
import type { Ref } from './kind.ts';
import type { Citation } from './schema/fields.ts';
import { entryUrl } from './urls.ts';

/** Something a reference leads to, with what a link needs. */
export interface Target {
  readonly ref: Ref;
  readonly title: string;
  readonly url: string;
}

/** The questions both apps ask of the pack, answered from maps made once. */
export interface PackIndex {
  readonly pack: Pack;
  guide(id: string): GuideEntry | undefined;
  step(id: string): StepEntry | undefined;
  checklist(id: string): ChecklistEntry | undefined;
  lesson(id: string): LessonEntry | undefined;
  source(id: string): SourceEntry | undefined;
  law(id: string): LawEntry | undefined;
  stepsOf(guideId: string): readonly StepEntry[];
  participantOf(guideId: string): ParticipantEntry | undefined;
  casesOf(guideId: string): readonly CaseEntry[];
  quizOf(ref: Ref): QuizEntry | undefined;
  kitOf(guideId: string): KitEntry | undefined;
  /** Entries that say they belong to the given guide or step. A guide's own list does not include its steps'. */
  lessonsOf(ref: Ref): readonly LessonEntry[];
  checklistsOf(ref: Ref): readonly ChecklistEntry[];
  templatesOf(ref: Ref): readonly TemplateEntry[];
  figuresOf(ref: Ref): readonly FigureEntry[];
  /** Title and address of anything with an address; nothing when it does not exist. */
  target(ref: string): Target | undefined;
  /** How a citation is written in a line: "MIA 2019, tabell 1" or "10 kap. 8–9 §§ SoL", and where it leads. */
  cite(citation: Citation): { readonly label: string; readonly url: string };
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

function grouped<T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return (key) => groups.get(key) ?? [];
}

/** Makes the maps. Cheap: a few milliseconds for a thousand entries. */
export function createPackIndex(pack: Pack): PackIndex {
  const guides = byId(pack.guides);
  const steps = byId(pack.steps);
  const checklists = byId(pack.checklists);
  const lessons = byId(pack.lessons);
  const sources = byId(pack.sources);
  const laws = byId(pack.laws);
  const stepsOf = grouped(pack.steps, (step) => [step.guide]);
  const participants = new Map(pack.participants.map((entry) => [entry.guide, entry]));
  const casesOf = grouped(pack.cases, (entry) => [entry.guide]);
  const quizzes = new Map<string, QuizEntry>(pack.quizzes.map((quiz) => [quiz.about, quiz]));
  const kits = new Map<string, KitEntry>(pack.kits.map((kit) => [kit.guide, kit]));
  const belongs = (entry: { readonly belongs: readonly string[] }) => entry.belongs;
  const lessonsOf = grouped(pack.lessons, belongs);
  const templatesOf = grouped(pack.templates, belongs);
  const figuresOf = grouped(pack.figures, belongs);
  const checklistsOf = grouped(pack.checklists, belongs);
  const targets = collectTargets(pack);

  return {
    pack,
    guide: (id) => guides.get(id),
    step: (id) => steps.get(id),
    checklist: (id) => checklists.get(id),
    lesson: (id) => lessons.get(id),
    source: (id) => sources.get(id),
    law: (id) => laws.get(id),
    stepsOf,
    participantOf: (guideId) => participants.get(guideId),
    casesOf: (guideId) => casesOf(`guide:${guideId}`),
    quizOf: (ref) => quizzes.get(ref),
    kitOf: (guideId) => kits.get(`guide:${guideId}`),
    lessonsOf,
    checklistsOf,
    templatesOf,
    figuresOf,
    target: (ref) => targets.get(ref),
    cite: (citation) => {
      const target = targets.get('law' in citation ? `law:${citation.law}` : `source:${citation.source}`);
      if (!target) throw new Error(`pack: a citation without a target: ${JSON.stringify(citation)}`);
      const place = 'source' in citation && citation.place ? `, ${citation.place}` : '';
      return { label: `${target.title}${place}`, url: target.url };
    },
  };
}

function collectTargets(pack: Pack): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (entry: { readonly ref: Ref; readonly url: string }, title: string) =>
    targets.set(entry.ref, { ref: entry.ref, title, url: entry.url });
  for (const entry of pack.guides) add(entry, entry.title);
  for (const entry of [
    ...pack.steps,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.actors,
    ...pack.templates,
    ...pack.cases,
    ...pack.figures,
    ...pack.themes,
    ...pack.paths,
    ...pack.pieces,
    ...pack.quizzes,
  ])
    add(entry, entry.title);
  for (const entry of pack.terms) add(entry, entry.term);
  for (const entry of pack.sources) add(entry, entry.short);
  for (const law of pack.laws) {
    const name = law.abbreviation ?? law.title;
    add(law, `${name} (${law.sfs})`);
    for (const [key, provision] of Object.entries(law.provisions)) {
      const ref = `law:${law.id}/${key}` as const;
      targets.set(ref, {
        ref,
        title: `${provision.section} ${name}`,
        url: entryUrl('law', `${law.id}/${key}`),
      });
    }
  }
  return targets;
}
