import { z } from 'zod';
import type { GlossaryWord } from '#content/core/render/glossary-links.ts';
import { runActionSchema } from '#content/core/runs/run-action.ts';
import type { Brief, Card } from '../cards/card.ts';
import type { ActOutcome, ChecklistGroup, DeskState } from '../desk/desk.ts';
import type { Answer } from '../search/answer.ts';

const ref = z.string().max(300);

/** Everything the palette can ask of the worker. The palette lives in a page, so what comes from it is checked. */
export const askSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('search'), query: z.string().max(500) }),
  z.strictObject({ ask: z.literal('card'), ref }),
  z.strictObject({ ask: z.literal('briefs'), refs: z.array(ref).max(2000) }),
  z.strictObject({ ask: z.literal('checklists') }),
  z.strictObject({ ask: z.literal('glossary') }),
  // Ids of matched terms are all that is told about a page; its address comes from the browser, for the policy to match.
  z.strictObject({
    ask: z.literal('suggest'),
    termIds: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(1000),
  }),
  z.strictObject({ ask: z.literal('act'), action: runActionSchema }),
  z.strictObject({ ask: z.literal('favourite'), ref, isFavourite: z.boolean() }),
  z.strictObject({ ask: z.literal('dismiss') }),
  z.strictObject({ ask: z.literal('open'), url: z.url({ protocol: /^https?$/ }).max(2000) }),
  z.strictObject({ ask: z.literal('to-panel'), ref: ref.optional() }),
  z.strictObject({ ask: z.literal('to-window'), ref: ref.optional() }),
]);
export type Ask = z.output<typeof askSchema>;

/** What each question is answered with. A missing answer is a compile error where they are given. */
export interface Answers {
  readonly search: Answer;
  readonly card: Card | null;
  readonly briefs: readonly Brief[];
  readonly checklists: readonly ChecklistGroup[];
  readonly glossary: readonly GlossaryWord[];
  readonly suggest: readonly Brief[];
  readonly act: ActOutcome;
  readonly favourite: boolean;
  readonly dismiss: null;
  readonly open: null;
  readonly 'to-panel': null;
  readonly 'to-window': null;
}

export const requestSchema = z.strictObject({
  id: z.number().int().min(0),
  /** The same when a request is sent again, so that nothing is done twice. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  what: askSchema,
});
export type Request = z.output<typeof requestSchema>;

/** What the worker sends: an answer, or own data that has changed. */
export type Reply =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly failed: true }
  | { readonly state: DeskState };
