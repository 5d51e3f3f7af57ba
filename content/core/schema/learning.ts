import { z } from 'zod';
import { citations, line, prose, refTo, slug, text } from './fields.ts';

const readable = [
  'guide',
  'step',
  'lesson',
  'term',
  'case',
  'checklist',
  'actor',
  'template',
  'law',
  'theme',
  'figure',
] as const;

/** A question about a situation: every option has a reason; one right answer, or several when `several` is set. */
export const questionSchema = z.strictObject({
  id: slug('Permanent id.'),
  situation: line('Vad som händer, och frågan: vad gör du nu?'),
  several: z.boolean().default(false).describe('true när flera svar är riktiga.'),
  options: z
    .array(
      z.strictObject({
        id: slug('Permanent id.'),
        text: line('Svaret.'),
        right: z.boolean().describe('true när svaret är riktigt.'),
        reason: line('Varför det är bäst, eller varför inte.'),
      }),
    )
    .min(3)
    .max(5)
    .describe('Svaren att välja mellan, 3–5.'),
  readMore: refTo(readable, 'Steget som förklarar.'),
  sources: citations().min(1),
});

/** A knowledge check for a guide or a path. */
export const quizSchema = z.strictObject({
  title: text('Namn.'),
  about: refTo(['guide', 'path'], 'Guiden eller lärvägen.'),
  questions: z.array(questionSchema).min(5).max(8).describe('Kunskapsfrågorna, 5–8.'),
});

/** A piece of a learning path: 5–10 minutes, shared between paths. */
export const pieceSchema = z.strictObject({
  title: text('Namn.'),
  minutes: z.int().min(5).max(10).describe('Hur många minuter biten tar, 5–10.'),
  can: z.array(line('Det här kan du efteråt.')).min(1).max(4).describe('Vad man kan efteråt, 1–4 rader.'),
  intro: prose('Några meningar som leder in.'),
  read: z
    .array(z.strictObject({ ref: refTo(readable, 'Läs.'), why: text('Varför, kort.') }))
    .min(1)
    .max(6)
    .describe('Vad man läser, 1–6 saker.'),
  questions: z.array(questionSchema).min(2).max(3).describe('Frågor på det man läst, 2–3.'),
});

/** A learning path for a role: pieces laid out as day 1, week 1 and month 1. */
export const pathSchema = z.strictObject({
  title: text('Namn.'),
  role: text('För vem.'),
  order: z.int().describe('Plats i listan, lägst först.'),
  summary: line('En mening.'),
  day: z
    .array(refTo(['piece'], 'Bit.'))
    .min(1)
    .describe('Dag 1.'),
  week: z
    .array(refTo(['piece'], 'Bit.'))
    .min(1)
    .describe('Vecka 1.'),
  month: z
    .array(refTo(['piece'], 'Bit.'))
    .min(1)
    .describe('Månad 1.'),
});

const planPart = z.strictObject({
  minutes: z.int().min(1).describe('Hur många minuter delen tar.'),
  what: line('Vad gruppen gör.'),
  note: line('Till dig som leder.').optional(),
});

/** A trainer's kit for a guide. */
export const kitSchema = z.strictObject({
  guide: refTo(['guide'], 'Guiden.'),
  aims: z
    .array(line('Efter passet kan deltagarna …'))
    .min(2)
    .max(5)
    .describe('Vad deltagarna kan efter passet, 2–5 rader.'),
  short: z.array(planPart).min(3).describe('45 minuter.'),
  halfDay: z.array(planPart).min(4).describe('En halv dag.'),
  case: refTo(['case'], 'Fallet.').optional(),
  lessons: z
    .array(refTo(['lesson'], 'Lärdom att prata om.'))
    .min(1)
    .describe('Lärdomar att prata om.'),
  exercises: z
    .array(
      z.strictObject({
        id: slug('Permanent id.'),
        title: text('Övning.'),
        minutes: z.int().describe('Hur många minuter övningen tar.'),
        text: prose('Så gör ni.'),
      }),
    )
    .min(1)
    .describe('Övningarna.'),
});
export type Question = z.output<typeof questionSchema>;
export type Quiz = z.output<typeof quizSchema>;
export type Piece = z.output<typeof pieceSchema>;
export type Path = z.output<typeof pathSchema>;
export type Kit = z.output<typeof kitSchema>;
