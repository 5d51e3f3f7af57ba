import { z } from 'zod';

/** Something the panel is asked to show as it opens: never stored, held in the worker's memory until the panel has it. */
export const panelRequestSchema = z.strictObject({
  ref: z.string().max(300).optional(),
  /** From the user's own selection or the address bar. */
  query: z.string().max(500).optional(),
  /** Why it opened here and not over the page. */
  reason: z.enum(['refused', 'no-panel']).optional(),
});
export type PanelRequest = z.output<typeof panelRequestSchema>;

/** The worker to an open panel. */
export const showMessageSchema = z.strictObject({
  type: z.literal('show'),
  windowId: z.number().int(),
  request: panelRequestSchema,
});
export type ShowMessage = z.output<typeof showMessageSchema>;

/** A panel that has just opened, to the worker; answered with what it was asked to show, or `null`. */
export const openedMessageSchema = z.strictObject({
  type: z.literal('panel-opened'),
  windowId: z.number().int(),
});
export type OpenedMessage = z.output<typeof openedMessageSchema>;
