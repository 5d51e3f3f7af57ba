import { z } from 'zod';
import { markColours, markWords } from './mark.ts';

/** A mark as it is stored. */
export const markSchema = z.object({ word: z.enum(markWords), colour: z.enum(markColours) });
