import { z } from 'zod';
import { text } from './fields.ts';

/** The participant's version: short lines in plain Swedish, LIX at most 30. */
export const participantSchema = z.strictObject({
  title: text('Frågan som rubrik: "Vad är …?"'),
  sections: z
    .array(
      z.strictObject({
        heading: text('En kort rubrik.'),
        lines: z.array(text('En kort rad.')).min(1).max(9).describe('Avsnittets rader, 1–9.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('Avsnitten i ordning, 2–6.'),
});
export type Participant = z.output<typeof participantSchema>;
