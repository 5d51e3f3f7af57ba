import { z } from 'zod';
import { certainty, day, line, origin, refTo, requireOrigin, text } from './fields.ts';

/** A word or abbreviation with a plain one-line meaning. The key in the file is its permanent id. */
export const termSchema = z
  .strictObject({
    term: text('Ordet eller förkortningen som den skrivs i löpande text.'),
    full: text('Utläst form, när ordet är en förkortning.').optional(),
    meaning: line('Vad det betyder, en rad.'),
    usedBy: z
      .array(refTo(['actor'], 'Vem som använder ordet.'))
      .default([])
      .describe('Aktörer och roller som använder ordet.'),
    forms: z.array(text('En böjning.')).default([]).describe('Böjningar, för sökning och länkar i texten.'),
    synonyms: z.array(text('Ett annat ord för samma sak.')).default([]).describe('Andra ord för samma sak.'),
    differs: line('När myndigheter menar olika saker med ordet.').optional(),
    note: line('Vad den som möter ordet behöver veta, utöver vad det betyder.').optional(),
    outdated: z
      .strictObject({ since: text('När det slutade gälla.'), now: line('Vad som gäller i stället.') })
      .optional()
      .describe('Heter inte längre så.'),
    see: z
      .array(refTo(['guide', 'step', 'term', 'actor', 'law', 'checklist', 'template'], 'Läs mer.'))
      .default([])
      .describe('Var man kan läsa mer.'),
    autolink: z
      .boolean()
      .default(true)
      .describe('false för ord som är för vanliga för att länkas av sig själva.'),
    ...origin,
    certainty,
    checked: day('Senast kontrollerad.').optional(),
  })
  .superRefine(requireOrigin);

export type Term = z.output<typeof termSchema>;
