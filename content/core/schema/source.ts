import { z } from 'zod';
import { line, text } from './fields.ts';

/** A source: a report, an authority's page, a study, a book. The key in the file is its permanent id. */
export const sourceSchema = z.strictObject({
  type: z
    .enum(['rapport', 'myndighet', 'forskning', 'lagtext', 'organisation', 'bok', 'press', 'webb'])
    .describe('Slag av källa.'),
  short: text('Hur källan skrivs i en rad: "MIA 2019".'),
  title: text('Titel.'),
  publisher: text('Utgivare.'),
  year: text('År, eller "u.å.".'),
  url: z.url('Skriv en hel webbadress.').optional().describe('Webbadressen, när källan har en.'),
  read: z
    .enum(['hela', 'delar', 'utdrag'])
    .describe(
      'Hur mycket vi har läst: hela (primärkällan läst), delar (avsnitt eller sekundärkälla), utdrag (kort utdrag).',
    ),
  note: line('Det läsaren behöver veta om källan.').optional(),
});
export type Source = z.output<typeof sourceSchema>;
