import { z } from 'zod';
import { certainty, day, line, slug, text } from './fields.ts';

/** One provision as it is used in practice. */
export const provisionSchema = z.strictObject({
  section: text('Lagrummet: "10 kap. 8–9 §§".'),
  heading: text('Vad det handlar om, kort.'),
  says: line('Vad lagen säger, i egna ord.'),
  practice: line('Vad det betyder i ditt arbete.'),
  inForceFrom: day('I kraft från.').optional(),
  inForceTo: day('Gällde till och med.').optional(),
  checkedOn: day('När lydelsen kontrollerades.'),
  certainty,
  aliases: z
    .array(text('Sökord, såsom en äldre beteckning.'))
    .default([])
    .describe('Ord som leder till lagrummet i sökningen.'),
});

/** A statute: one file, its provisions keyed by permanent id (`10-8` gives `law:sol/10-8`). */
export const lawSchema = z.strictObject({
  title: text('Lagens namn.'),
  abbreviation: text('Förkortning.').optional(),
  sfs: text('Nummer i Svensk författningssamling, såsom 2025:400.'),
  url: z.url().optional().describe('Webbadressen till lagtexten.'),
  inForceFrom: day('I kraft från.'),
  inForceTo: day('Gällde till och med.').optional(),
  replacedBy: slug('Lagen som gäller i stället.').optional(),
  checkedOn: day('När lagen senast kontrollerades.'),
  note: line('Vad läsaren behöver veta: vad som inte är läst, vad som är på väg.').optional(),
  provisions: z
    .record(slug('Lagrummets permanenta id, såsom 10-8.'), provisionSchema)
    .describe('Lagrummen, vart och ett under sitt permanenta id.'),
});
export type Law = z.output<typeof lawSchema>;
