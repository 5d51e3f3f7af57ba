import type { Html } from './html.ts';
import type { Actor } from './schema/actor.ts';
import type { Case } from './schema/case.ts';
import type { Checklist } from './schema/checklist.ts';
import type { Kind, Ref } from './kind.ts';
import type { Figure } from './schema/figure.ts';
import type { Guide } from './schema/guide.ts';
import type { Law } from './schema/law.ts';
import type { Kit, Path, Piece, Quiz } from './schema/learning.ts';
import type { Lesson } from './schema/lesson.ts';
import type { MarkdownSource } from './schema/markdown-source.ts';
import type { Chooser, MethodMap } from './schema/overview.ts';
import type { Participant } from './schema/participant.ts';
import type { Source } from './schema/source.ts';
import type { Step } from './schema/step.ts';
import type { Template } from './schema/template.ts';
import type { Term } from './schema/term.ts';
import type { Theme } from './schema/theme.ts';

/** What the compiler makes of a schema's output: every Markdown field has become safe HTML, everything is read-only. */
export type Compiled<T> = T extends MarkdownSource
  ? Html
  : T extends readonly (infer Item)[]
    ? readonly Compiled<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Compiled<T[Key]> }
      : T;

/** What every entry with an address has beside its own fields. */
interface Addressed<K extends Kind> {
  readonly id: string;
  readonly ref: Ref<K>;
  /** From the site's root, such as `/metoder/se/#yrkesprofil`. */
  readonly url: string;
}
type Entry<K extends Kind, T> = Compiled<T> & Addressed<K>;

export type GuideEntry = Entry<'guide', Guide>;
export type StepEntry = Entry<'step', Step> & { readonly guide: string; readonly number: number };
export type ChecklistEntry = Entry<'checklist', Checklist>;
export type LessonEntry = Entry<'lesson', Lesson>;
export type TermEntry = Entry<'term', Term>;
/** `address` is the source's own web address; `url` is its place on our site. */
export type SourceEntry = Entry<'source', Omit<Source, 'url'>> & { readonly address?: string };
export type LawEntry = Entry<'law', Omit<Law, 'url'>> & { readonly address?: string };
export type ActorEntry = Entry<'actor', Actor>;
/** `plain` is the template as text, ready to be copied. */
export type TemplateEntry = Entry<'template', Template> & { readonly plain: string };
export type CaseEntry = Entry<'case', Case>;
export type FigureEntry = Entry<'figure', Figure>;
export type ThemeEntry = Entry<'theme', Theme>;
export type PathEntry = Entry<'path', Path>;
export type PieceEntry = Entry<'piece', Piece>;
export type QuizEntry = Entry<'quiz', Quiz>;
export type KitEntry = Entry<'kit', Kit>;
/** `guide` is the id of the guide it is a plain version of. */
export type ParticipantEntry = Compiled<Participant> & { readonly guide: string; readonly url: string };

/** Raised when the shape changes so that an older reader cannot use it. */
export const packVersion = 1;

/** All knowledge, compiled: what both apps read. Lists are in editorial order. */
export interface Pack {
  readonly version: typeof packVersion;
  /** Of the content, 16 hexadecimal digits: the same content gives the same hash on every machine. */
  readonly hash: string;
  readonly guides: readonly GuideEntry[];
  readonly steps: readonly StepEntry[];
  readonly checklists: readonly ChecklistEntry[];
  readonly lessons: readonly LessonEntry[];
  readonly terms: readonly TermEntry[];
  readonly sources: readonly SourceEntry[];
  readonly laws: readonly LawEntry[];
  readonly actors: readonly ActorEntry[];
  readonly templates: readonly TemplateEntry[];
  readonly cases: readonly CaseEntry[];
  readonly participants: readonly ParticipantEntry[];
  readonly figures: readonly FigureEntry[];
  readonly themes: readonly ThemeEntry[];
  readonly paths: readonly PathEntry[];
  readonly pieces: readonly PieceEntry[];
  readonly quizzes: readonly QuizEntry[];
  readonly kits: readonly KitEntry[];
  /** How the methods hang together; nothing in a pack made from only a part of the knowledge. */
  readonly map: Compiled<MethodMap> | undefined;
  readonly whichMethod: Compiled<Chooser> | undefined;
  /** For each cited source or law (`source:mia-2019`, `law:sol/10-8`): the entries that lean on it. */
  readonly citedBy: Readonly<Record<string, readonly Ref[]>>;
}
