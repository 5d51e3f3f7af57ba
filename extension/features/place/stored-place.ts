import { z } from 'zod';
import { firstPlace, tabs, type Place } from './place.ts';

export const viewSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('card'), ref: z.string().max(300) }),
  z.object({ type: z.literal('run'), id: z.string().max(40) }),
]);

const stack = z.array(viewSchema).max(50);
export const placeSchema = z.object({
  tab: z.enum(tabs),
  stacks: z.object({ search: stack, checklists: stack, saved: stack }),
});

/** A remembered place, or the first when it cannot be read. */
export function readPlace(stored: unknown): Place {
  const result = placeSchema.safeParse(stored);
  return result.success ? result.data : firstPlace;
}
