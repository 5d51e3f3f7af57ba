import { z } from 'zod';
import { aliases, citations, claim, line, refTo, stewardship, text } from './fields.ts';

/** An actor: an authority, an organisation, or a role in the work. */
export const actorSchema = z.strictObject({
  kind: z
    .enum(['myndighet', 'kommun', 'region', 'organisation', 'arbetsgivare', 'roll', 'deltagare'])
    .describe('Slag av aktör.'),
  title: text('Namnet.'),
  short: text('Kort namn i tabeller, högst 16 tecken.'),
  abbreviation: text('Förkortning.').optional(),
  aliases,
  order: z.int().describe('Kolumnordning i matriser, lägst först.'),
  summary: line('En mening om uppdraget.'),
  mandate: z.array(claim).default([]).describe('Uppdraget, med lagrum.'),
  brings: z.array(line('Vad den kan bidra med i ett ärende.')).min(1).describe('Vad aktören kan bidra med.'),
  limits: z.array(line('Var gränsen går.')).min(1).describe('Vad aktören inte gör eller beslutar.'),
  ask: z.array(line('En bra fråga att ställa.')).default([]).describe('Bra frågor att ställa till aktören.'),
  related: z
    .array(refTo(['actor', 'guide', 'step', 'term'], 'Läs mer.'))
    .default([])
    .describe('Var man kan läsa mer.'),
  sources: citations().min(1, 'Skriv minst en källa eller ett lagrum.'),
  reviewed: stewardship.reviewed,
  nextReview: stewardship.nextReview,
});
export type Actor = z.output<typeof actorSchema>;
