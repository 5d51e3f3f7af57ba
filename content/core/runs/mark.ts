import type { z } from 'zod';
import type { markSchema } from './mark-schema.ts';

/**
 * Words a run can be called by: trees and plants, none of them a common given name. Permanent: a word that is taken away makes
 * stored runs lose their mark.
 */
export const markWords = [
  'Björk',
  'Ek',
  'Gran',
  'Tall',
  'Rönn',
  'Lönn',
  'Asp',
  'Hassel',
  'Sälg',
  'Hägg',
  'Oxel',
  'Slån',
  'Ljung',
  'Mossa',
  'Ormbunke',
  'Klöver',
  'Blåbär',
  'Lingon',
  'Hjortron',
  'Hallon',
  'Nypon',
  'Vass',
  'Säv',
  'Kaveldun',
] as const;

/** Colours of a mark, as they are called; each app has a shade per ground. */
export const markColours = ['grön', 'blå', 'röd', 'gul', 'lila', 'brun'] as const;

/** A neutral name for a run, picked by the tool so that nobody writes one. */
export type Mark = z.output<typeof markSchema>;

/** How a mark is written: "Björk, grön". */
export const markName = (mark: Mark): string => `${mark.word}, ${mark.colour}`;

/** Every mark that none of the given runs has, in a fixed order. */
export function freeMarks(inUse: Iterable<Mark>): readonly Mark[] {
  const taken = new Set([...inUse].map(markName));
  return markColours
    .flatMap((colour) => markWords.map((word): Mark => ({ word, colour })))
    .filter((mark) => !taken.has(markName(mark)));
}

/**
 * A mark that is not in use, with a word of its own as long as there is one, so that marks also differ when read aloud.
 * Nothing when all are taken.
 */
export function pickMark(inUse: readonly Mark[], random: () => number): Mark | undefined {
  const free = freeMarks(inUse);
  const words = new Set(inUse.map((mark) => mark.word));
  const ownWord = free.filter((mark) => !words.has(mark.word));
  const choices = ownWord.length > 0 ? ownWord : free;
  return choices[Math.floor(random() * choices.length)];
}
