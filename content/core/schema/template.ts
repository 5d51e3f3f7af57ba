import { z } from 'zod';
import { aliases, citations, day, line, prose, refTo, text } from './fields.ts';

/** Text that a caseworker copies and fills in elsewhere. It never has a field for identity. */
export const templateSchema = z.strictObject({
  title: text('Mallens namn.'),
  use: line('När du använder den.'),
  aliases,
  belongs: z
    .array(refTo(['guide', 'step'], 'Guiden eller steget.'))
    .min(1)
    .describe('Guider och steg som mallen hör till.'),
  version: z.int().min(1).describe('Höjs när mallen ändras i sak.'),
  changed: day('Senast ändrad.'),
  sources: citations().min(1, 'Skriv minst en källa eller ett lagrum.'),
  advice: z.array(line('Ett råd till den som fyller i.')).default([]).describe('Under rubriken Råd.'),
  text: prose('Under rubriken Text: mallen. Luckor skrivs som [vad som ska stå här].'),
});

export const templateSections = {
  Råd: { field: 'advice', form: 'list' },
  Text: { field: 'text', form: 'prose' },
} as const;
export type Template = z.output<typeof templateSchema>;
