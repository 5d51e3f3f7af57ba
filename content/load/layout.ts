import type { z } from 'zod';
import { actorSchema } from '../core/schema/actor.ts';
import { caseSchema } from '../core/schema/case.ts';
import { checklistSchema } from '../core/schema/checklist.ts';
import type { Kind } from '../core/kind.ts';
import { figureSchema } from '../core/schema/figure.ts';
import { guideSchema, guideSections } from '../core/schema/guide.ts';
import { lawSchema } from '../core/schema/law.ts';
import { kitSchema, pathSchema, pieceSchema, quizSchema } from '../core/schema/learning.ts';
import { lessonSchema, lessonSections } from '../core/schema/lesson.ts';
import { chooserSchema, mapSchema } from '../core/schema/overview.ts';
import { participantSchema } from '../core/schema/participant.ts';
import { sourceSchema } from '../core/schema/source.ts';
import { stepSchema, stepSections } from '../core/schema/step.ts';
import { templateSchema, templateSections } from '../core/schema/template.ts';
import { termSchema } from '../core/schema/term.ts';
import { themeSchema, themeSections } from '../core/schema/theme.ts';

/** The fixed headings of a Markdown file: which field each one fills, and whether it is running text or a list. */
export type Sections = Readonly<Record<string, { readonly field: string; readonly form: 'prose' | 'list' }>>;

/** A kind of file: where it stands, what its path says about its id, and what it must hold. */
export interface FileKind {
  readonly kind: Kind | 'participant' | 'map' | 'chooser';
  /** Path below `content/`; the groups are the parts of the id, joined by a slash. */
  readonly path: RegExp;
  readonly schema: z.ZodType;
  readonly sections?: Sections;
  /** The file is a map from id to entry, and the file's own name means nothing. */
  readonly collection?: true;
}

const name = '([^/]+)';
/** Every file below `content/` that holds knowledge matches exactly one of these. */
export const fileKinds: readonly FileKind[] = [
  {
    kind: 'guide',
    path: new RegExp(`^(?:guides|tools)/${name}/guide\\.md$`),
    schema: guideSchema,
    sections: guideSections,
  },
  {
    kind: 'step',
    path: new RegExp(`^(?:guides|tools)/${name}/steps/${name}\\.md$`),
    schema: stepSchema,
    sections: stepSections,
  },
  {
    kind: 'participant',
    path: new RegExp(`^(?:guides|tools)/${name}/participant\\.yaml$`),
    schema: participantSchema,
  },
  { kind: 'checklist', path: new RegExp(`^checklists/${name}\\.yaml$`), schema: checklistSchema },
  {
    kind: 'lesson',
    path: new RegExp(`^lessons/${name}\\.md$`),
    schema: lessonSchema,
    sections: lessonSections,
  },
  { kind: 'term', path: new RegExp(`^glossary/${name}\\.yaml$`), schema: termSchema, collection: true },
  { kind: 'source', path: new RegExp(`^sources/${name}\\.yaml$`), schema: sourceSchema, collection: true },
  { kind: 'law', path: new RegExp(`^laws/${name}\\.yaml$`), schema: lawSchema },
  { kind: 'actor', path: new RegExp(`^actors/${name}\\.yaml$`), schema: actorSchema },
  {
    kind: 'template',
    path: new RegExp(`^templates/${name}\\.md$`),
    schema: templateSchema,
    sections: templateSections,
  },
  { kind: 'case', path: new RegExp(`^cases/${name}\\.yaml$`), schema: caseSchema },
  { kind: 'figure', path: new RegExp(`^figures/${name}\\.yaml$`), schema: figureSchema },
  { kind: 'theme', path: new RegExp(`^themes/${name}\\.md$`), schema: themeSchema, sections: themeSections },
  { kind: 'path', path: new RegExp(`^paths/${name}\\.yaml$`), schema: pathSchema },
  { kind: 'piece', path: new RegExp(`^paths/pieces/${name}\\.yaml$`), schema: pieceSchema },
  { kind: 'quiz', path: new RegExp(`^quizzes/${name}\\.yaml$`), schema: quizSchema },
  { kind: 'map', path: /^overview\/(map)\.yaml$/, schema: mapSchema },
  { kind: 'chooser', path: /^overview\/(which-method)\.yaml$/, schema: chooserSchema },
  { kind: 'kit', path: new RegExp(`^kits/${name}\\.yaml$`), schema: kitSchema },
];

/** Folders below `content/` that hold code or the search's own words, not knowledge. */
export const otherFolders: readonly string[] = ['core', 'load', 'theme', 'lexicon', 'language', 'addresses'];
