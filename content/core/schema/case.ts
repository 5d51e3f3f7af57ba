import { z } from 'zod';
import { aliases, line, prose, refTo, slug, text } from './fields.ts';

/** A fictional case that walks through a guide's steps with the hard choices, and ends in questions. */
export const caseSchema = z.strictObject({
  title: text('Titel.'),
  guide: refTo(['guide'], 'Guiden fallet visar.'),
  aliases,
  summary: line('En mening.'),
  people: z
    .array(text('En påhittad person eller roll i fallet.'))
    .min(1)
    .describe('Vilka som är med i fallet, alla påhittade.'),
  background: prose('Utgångsläget.'),
  scenes: z
    .array(
      z.strictObject({
        id: slug('Permanent id.'),
        step: refTo(['step'], 'Steget.').optional(),
        title: text('Scenens rubrik.'),
        text: prose('Vad som händer.'),
        choice: z
          .strictObject({
            question: line('Det svåra valet.'),
            options: z
              .array(
                z.strictObject({ text: line('Ett sätt.'), thinking: line('Vad som talar för och emot.') }),
              )
              .min(2)
              .max(4)
              .describe('Sätten att göra, 2–4.'),
          })
          .optional()
          .describe('Ett svårt val i scenen.'),
      }),
    )
    .min(3)
    .describe('Scenerna i ordning, minst tre.'),
  questions: z
    .array(line('En fråga att prata om.'))
    .min(3)
    .max(8)
    .describe('Frågor att prata om efteråt, 3–8.'),
  trainerNotes: z
    .array(line('Till den som leder samtalet.'))
    .default([])
    .describe('Råd till den som leder samtalet.'),
});
export type Case = z.output<typeof caseSchema>;
