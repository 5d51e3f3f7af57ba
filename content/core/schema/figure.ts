import { z } from 'zod';
import { day, line, refTo, slug, text } from './fields.ts';

/** Figures from a report: data, base and place, drawn as a picture with its table. */
export const figureSchema = z.strictObject({
  title: text('Vad siffrorna visar, som rubrik.'),
  source: slug('Rapportens id.'),
  place: text('Diagram, tabell eller avsnitt.'),
  asked: z.int().optional().describe('Hur många som fick frågan.'),
  answered: z.int().optional().describe('Hur många som svarade.'),
  base: line('Vilka som svarade eller räknades, och när.'),
  unit: z.enum(['procent', 'antal', 'kronor', 'niva']).describe('Enhet.'),
  form: z
    .enum(['stapel', 'jamforelse', 'tabell'])
    .describe('stapel: en serie; jamforelse: flera serier; tabell: ingen bild.'),
  columns: z.array(text('Seriens namn.')).min(1).describe('Seriernas namn, i samma ordning som talen.'),
  rows: z
    .array(
      z.strictObject({
        label: text('Radens namn.'),
        values: z
          .array(z.union([z.number(), z.null()]))
          .min(1)
          .describe('Ett tal per serie; null när rapporten inte säger det.'),
        note: text('Not.').optional(),
      }),
    )
    .min(1)
    .describe('Raderna i rapportens ordning.'),
  reads: line('Så läser du siffrorna, en mening.'),
  caution: line(
    'Vad de inte räcker till: svarsfrekvens, uppgifter som inte stämmer, saknade tal.',
  ).optional(),
  belongs: z
    .array(refTo(['guide', 'step', 'theme', 'lesson'], 'Var siffrorna hör hemma.'))
    .min(1)
    .describe('Guider, steg, teman och lärdomar som siffrorna hör till.'),
  checked: day('När talen jämfördes med rapporten.'),
});
export type Figure = z.output<typeof figureSchema>;
