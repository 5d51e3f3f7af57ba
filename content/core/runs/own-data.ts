import { z } from 'zod';
import { findPersonalNumbers } from '../privacy/personal-number.ts';
import { parseRef } from '../reference.ts';
import { runStoreSchema } from './run-schema.ts';
import type { RunStore } from './run.ts';

/** What a user has of their own, as one file. */
const ownDataSchema = z.object({
  format: z.literal('metodlotsen-egna-uppgifter'),
  version: z.literal(1),
  /** A calendar day. */
  exported: z.iso.date(),
  runs: runStoreSchema,
  /** References to saved entries, in the order they were saved. */
  favourites: z.array(z.string().refine((text) => parseRef(text) !== undefined)).max(2000),
  /** What the user has chosen, as the app that wrote the file names it. Files from before it came to be lack it. */
  settings: z.record(z.string(), z.unknown()).exactOptional(),
});
export interface OwnData {
  readonly runs: RunStore;
  readonly favourites: readonly string[];
  /** Not checked here: what a setting can be is for the app to say. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Largest file that is read, in UTF-16 units. All marks in use make about a tenth of it. */
const largest = 5_000_000;

export type ImportProblem = 'too-large' | 'not-json' | 'not-ours' | 'future' | 'damaged' | 'personal-number';

/** The user's own data as the text of a file. */
export function exportOwnData(data: OwnData, day: string): string {
  return `${JSON.stringify({ format: 'metodlotsen-egna-uppgifter', version: 1, exported: day, ...data }, null, 2)}\n`;
}

/** Own data out of a file's text, or why not. Nothing is taken from a file that is not whole: a merge cannot be undone by hand. */
export function importOwnData(text: string): OwnData | ImportProblem {
  if (text.length > largest) return 'too-large';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'not-json';
    throw error;
  }
  const outer = z
    .looseObject({ format: z.literal('metodlotsen-egna-uppgifter'), version: z.number() })
    .safeParse(value);
  if (!outer.success) return 'not-ours';
  if (outer.data.version > 1) return 'future';
  const whole = ownDataSchema.safeParse(value);
  if (!whole.success) return 'damaged';
  if (findPersonalNumbers(text).length > 0) return 'personal-number';
  const { runs, favourites, settings } = whole.data;
  return { runs, favourites, ...(settings ? { settings } : {}) };
}
