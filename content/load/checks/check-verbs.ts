import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { wordsOf } from '../../core/language/readability.ts';
import { errorAt, type Problem } from '../../core/problem.ts';
import type { Checklist } from '../../core/schema/checklist.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { textFields } from './entry-text.ts';

const verbsSchema = z.strictObject({ imperatives: z.array(z.string()), done: z.array(z.string()) });
export type Verbs = { readonly imperatives: ReadonlySet<string>; readonly done: ReadonlySet<string> };

/** The verbs an action may begin with: `imperatives` ("fråga"), and the `done` forms of a "Gjort?" list ("frågat"). */
export function readVerbs(file: URL): Verbs {
  const { imperatives, done } = verbsSchema.parse(parse(readFileSync(file, 'utf8')));
  return { imperatives: new Set(imperatives), done: new Set(done) };
}

/** Actions that do not begin with a verb, so that the reader has to look for what to do. */
export function checkVerbs(entries: readonly ReadEntry[], verbs: Verbs): Problem[] {
  return entries.flatMap((entry) => {
    const isDone = entry.kind === 'checklist' && (entry.value as Checklist).type === 'gjort';
    const wanted = isDone ? verbs.done : verbs.imperatives;
    return textFields(entry)
      .filter(({ path }) => isAction(entry.kind, path))
      .flatMap(({ path, text }): Problem[] => {
        const first = (wordsOf(text)[0] ?? '').toLocaleLowerCase('sv');
        if (wanted.has(first)) return [];
        return [
          errorAt(
            entry.file,
            entry.lineOf(path),
            'verb-not-first',
            `"${text.slice(0, 50)}" börjar inte med ett verb.`,
            `Börja med vad man gör${isDone ? ' ("Frågat …")' : ' ("Fråga …")'}, eller lägg till "${first}" i content/language/verbs.yaml om det är ett verb.`,
          ),
        ];
      });
  });
}

function isAction(kind: ReadEntry['kind'], path: readonly (string | number)[]): boolean {
  if (kind === 'step') return path[0] === 'actions';
  if (kind === 'lesson') return path[0] === 'therefore';
  return kind === 'checklist' && path[0] === 'items' && path[2] === 'text';
}
