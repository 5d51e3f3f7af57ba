import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Problem } from '../core/problem.ts';
import { text } from '../core/schema/fields.ts';
import type { Concept, ConceptStrength, Lexicon } from '../core/search/lexicon.ts';
import { parseYamlList } from './parse-file.ts';
import { validate } from './validate.ts';

const strengths = [
  'abbreviation',
  'synonym',
  'everyday',
  'english',
  'outdated',
] as const satisfies readonly ConceptStrength[];

const conceptSchema: z.ZodType<Concept> = z.strictObject({
  words: z
    .array(text('Ett ord eller en fras.'))
    .min(2, 'Skriv minst två ord eller fraser.')
    .describe('Ord och fraser som betyder samma sak i sökningen.'),
  strength: z.enum(strengths).describe('Hur orden hör ihop.'),
});

const lexiconFolder = fileURLToPath(new URL('../lexicon', import.meta.url));

/**
 * Reads every `*.yaml` in a folder of concepts, in file name order. A concept with a fault is left out and told in `problems`; `label` is
 * how the folder is named there. A folder that is not there holds nothing.
 */
export function readLexicon(
  folder: string,
  label = 'content/lexicon',
): { readonly lexicon: Lexicon; readonly problems: readonly Problem[] } {
  const lexicon: Concept[] = [];
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of names.sort()) {
    const file = `${label}/${name}`;
    const list = parseYamlList(file, readFileSync(join(folder, name), 'utf8'));
    problems.push(...list.problems);
    for (const [index, item] of (list.data ?? []).entries()) {
      const result = validate(conceptSchema, item, file, list.lineOf, [index]);
      if ('problems' in result) problems.push(...result.problems);
      else lexicon.push(result.value);
    }
  }
  return { lexicon, problems };
}

/** The sound concepts of the lexicon; `loadContent` tells what is wrong with the others. */
export const loadLexicon = (folder: string = lexiconFolder): Lexicon => readLexicon(folder).lexicon;
