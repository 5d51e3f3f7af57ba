import { z } from 'zod';
import { citations, line, prose, text } from './fields.ts';

/** A synthesis of the reports on one theme. The file name is one of the lesson themes. */
export const themeSchema = z.strictObject({
  title: text('Temats namn.'),
  order: z.int().describe('Plats i listan, lägst först.'),
  summary: line('En mening.'),
  agree: z
    .array(z.strictObject({ text: line('Vad rapporterna är eniga om.'), sources: citations().min(1) }))
    .min(1)
    .describe('Det som rapporterna är eniga om.'),
  differ: z
    .array(z.strictObject({ text: line('Var de skiljer sig.'), sources: citations().min(1) }))
    .default([])
    .describe('Det som skiljer rapporterna åt.'),
  missing: z.array(line('Vad ingen av dem visar.')).default([]).describe('Det som ingen rapport visar.'),
  ask: z
    .array(line('En fråga att ta med till styrgrupp eller team.'))
    .min(1)
    .describe('Frågor att ta med till styrgrupp eller team.'),
  text: prose('Under rubriken Läget: sammanfattningen.'),
});
export const themeSections = { Läget: { field: 'text', form: 'prose' } } as const;
export type Theme = z.output<typeof themeSchema>;
