import type { PackIndex } from '#content/core/pack-index.ts';
import type { EntryDocument } from './entry-document.ts';
import { guideDocument, stepDocument } from './guide-document.ts';
import {
  caseDocument,
  checklistDocument,
  lessonDocument,
  templateDocument,
  termDocument,
} from './other-documents.ts';

/** Every entry that can be laid out, in the pack's order. `today` decides which laws have expired. */
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

const collectable = new Set(['guide', 'step', 'checklist', 'lesson', 'case', 'template', 'term']);

/** Whether what a reference leads to can be laid out, and so be put in a collection. */
export const isCollectable = (ref: string): boolean => collectable.has(ref.slice(0, ref.indexOf(':')));
