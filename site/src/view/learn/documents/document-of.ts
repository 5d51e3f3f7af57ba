import type { PackIndex } from '#content/core/pack-index.ts';
import type { EntryDocument } from './entry-document.ts';
import { guideDocument, stepDocument } from './guide-document.ts';
import {
  kitDocument,
  participantDocument,
  pathDocument,
  pieceDocument,
  quizDocument,
} from './learning-documents.ts';
import { glossaryDocument, lawsDocument } from './list-documents.ts';
import {
  caseDocument,
  checklistDocument,
  lessonDocument,
  templateDocument,
  termDocument,
} from './other-documents.ts';
import { actorDocument, themeDocument } from './reference-documents.ts';

/** Every entry that can be put in a collection, in the pack's order. `today` decides which laws have expired. */
export function allDocuments(index: PackIndex, today: string): readonly EntryDocument[] {
  const { pack } = index;
  return [
    ...pack.guides.map((entry) => guideDocument(index, entry, today)),
    ...pack.steps.map((entry) => stepDocument(index, entry, today)),
    ...pack.checklists.map((entry) => checklistDocument(index, entry, today)),
    ...pack.lessons.map((entry) => lessonDocument(index, entry, today)),
    ...pack.cases.map((entry) => caseDocument(index, entry, today)),
    ...pack.templates.map((entry) => templateDocument(index, entry, today)),
    ...pack.terms.map((entry) => termDocument(index, entry, today)),
  ];
}

/**
 * Every page that is laid out as text, in the pack's order, with the words and the provisions each on one page as on the site. Pages
 * without one are those that only lead to others or are worked with: lists, tools, figures, sources and what the site says about itself.
 */
export function pageDocuments(index: PackIndex, today: string): readonly EntryDocument[] {
  const { pack } = index;
  return [
    ...allDocuments(index, today).filter(({ ref }) => !ref.startsWith('term:')),
    ...pack.actors.map((entry) => actorDocument(index, entry, today)),
    ...pack.themes.map((entry) => themeDocument(index, entry, today)),
    ...pack.participants.map((entry) => participantDocument(index, entry, today)),
    ...pack.paths.map((entry) => pathDocument(index, entry, today)),
    ...pack.pieces.map((entry) => pieceDocument(index, entry, today)),
    ...pack.quizzes.map((entry) => quizDocument(index, entry, today)),
    ...pack.kits.map((entry) => kitDocument(index, entry, today)),
    glossaryDocument(index),
    lawsDocument(index, today),
  ];
}

const collectable = new Set(['guide', 'step', 'checklist', 'lesson', 'case', 'template', 'term']);

/** Whether what a reference leads to can be laid out, and so be put in a collection. */
export const isCollectable = (ref: string): boolean => collectable.has(ref.slice(0, ref.indexOf(':')));
