import { z } from 'zod';
import { aliases, citations, day, line, refTo, slug, text } from './fields.ts';

/** A checklist for one named pause point: 5–9 points, one action each, verb first. */
export const checklistSchema = z.strictObject({
  title: text('Checklistans namn.'),
  pausePoint: text('När man stannar upp: "innan mötet", "innan ni går därifrån".'),
  by: text('Vem som går igenom den.'),
  type: z
    .enum(['gjort', 'steg-for-steg'])
    .describe('gjort: bocka av efteråt; steg-for-steg: läs och gör i ordning.'),
  aliases,
  belongs: z
    .array(refTo(['guide', 'step'], 'Guiden eller steget.'))
    .min(1)
    .describe('Guider och steg som checklistan hör till.'),
  version: z.int().min(1).describe('Höjs när en punkt ändras i sak.'),
  changed: day('Senast ändrad.'),
  items: z
    .array(
      z.strictObject({
        id: slug('Permanent id: byts aldrig när texten skrivs om.'),
        text: line('En handling, verb först.'),
        reason: line('Varför punkten finns.'),
        sources: citations().min(1, 'Varje punkt behöver en källa eller ett lagrum.'),
      }),
    )
    .min(5)
    .max(9)
    .describe('Punkterna i ordning, 5–9.'),
});
export type Checklist = z.output<typeof checklistSchema>;
