import { z } from 'zod';
import { line, refTo, slug, text } from './fields.ts';

/** How the methods hang together, from the first contact to a job: phases in order, and what carries them all. */
export const mapSchema = z.strictObject({
  title: text('Bildens namn.'),
  reads: line('Så läser du bilden, en mening.'),
  phases: z
    .array(
      z.strictObject({
        id: slug('Permanent id.'),
        title: text('Fasens namn.'),
        question: text('Deltagarens fråga i fasen.'),
        guides: z
          .array(refTo(['guide'], 'Guide som bär fasen.'))
          .min(1)
          .describe('Guiderna som bär fasen.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('Faserna i ordning, 3–6.'),
  spans: z
    .array(
      z.strictObject({
        guide: refTo(['guide'], 'Guiden.'),
        from: slug('Första fasen.'),
        to: slug('Sista fasen.'),
        why: text('Varför, kort.'),
      }),
    )
    .describe('Metoder som sträcker sig över flera faser.'),
  under: z
    .array(
      z.strictObject({
        title: text('Gruppens namn.'),
        guides: z
          .array(refTo(['guide'], 'Verktyg.'))
          .min(1)
          .describe('Gruppens verktyg.'),
      }),
    )
    .describe('Det som bär alla faser.'),
});

/** A short set of questions that ends in what to read, never in a verdict. */
export const chooserSchema = z.strictObject({
  title: text('Namn.'),
  intro: line('Vad frågorna är till för, och inte.'),
  questions: z
    .array(
      z.strictObject({
        id: slug('Permanent id.'),
        question: line('Frågan.'),
        options: z
          .array(
            z.strictObject({
              id: slug('Permanent id.'),
              text: line('Svaret.'),
              read: z
                .array(
                  z.strictObject({
                    to: refTo(['guide', 'step', 'case'], 'Läs om.'),
                    because: text('Därför att …, kort.'),
                  }),
                )
                .max(4)
                .describe('Vad svaret leder till, högst fyra.'),
            }),
          )
          .min(2)
          .max(5)
          .describe('Svaren att välja mellan, 2–5.'),
      }),
    )
    .min(3)
    .max(7)
    .describe('Frågorna i ordning, 3–7.'),
});
export type MethodMap = z.output<typeof mapSchema>;
export type Chooser = z.output<typeof chooserSchema>;
