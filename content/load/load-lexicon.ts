import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Concept, ConceptStrength, Lexicon } from '../core/search/lexicon.ts';

const STRENGTHS: readonly ConceptStrength[] = ['abbreviation', 'synonym', 'everyday', 'english', 'outdated'];

const lexiconFolder = fileURLToPath(new URL('../lexicon', import.meta.url));

/**
 * Reads every `*.yaml` in the lexicon folder, in file name order. Throws, naming file and place,
 * on anything that is not a list of `{ words: [two or more], strength }`.
 */
export function loadLexicon(folder: string = lexiconFolder): Lexicon {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => readList(file, readFileSync(join(folder, file), 'utf8')));
}

function readList(file: string, text: string): readonly Concept[] {
  const list: unknown = parse(text);
  if (!Array.isArray(list)) throw new TypeError(`lexicon/${file}: ska vara en lista av { words, strength }`);
  return list.map((item: unknown, index) => readConcept(item, `lexicon/${file}, post ${String(index + 1)}`));
}

function readConcept(item: unknown, place: string): Concept {
  if (typeof item !== 'object' || item === null || !('words' in item) || !('strength' in item)) {
    throw new TypeError(`${place}: words och strength måste finnas`);
  }
  const unknownKey = Object.keys(item).find((key) => key !== 'words' && key !== 'strength');
  if (unknownKey !== undefined) throw new TypeError(`${place}: okänt fält ${unknownKey}`);
  const { words, strength } = item;
  if (
    !Array.isArray(words) ||
    words.length < 2 ||
    !words.every((word) => typeof word === 'string' && word !== '')
  ) {
    throw new TypeError(`${place}: words ska vara minst två ord eller fraser i text`);
  }
  const known = STRENGTHS.find((candidate) => candidate === strength);
  if (known === undefined) throw new TypeError(`${place}: strength ska vara en av ${STRENGTHS.join(', ')}`);
  return { words: words.map(String), strength: known };
}
