import { z } from 'zod';
import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';
import { retentionDays } from '#content/core/runs/retention.ts';
import { defaultSettings, textSizes, themes, type Settings } from './settings.ts';

/** An address a site can have: http only on this machine, and never with a personal number in it. */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/ })
  .refine((text) =>
    /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]|^http:\/\/(?:localhost|127\.0\.0\.1)$/.test(
      text,
    ),
  )
  .refine((text) => findPersonalNumbers(text).length === 0)
  .transform((text) => text.replace(/\/+$/, ''));

const fields = {
  siteAddress: siteAddressSchema,
  theme: z.enum(themes),
  textSize: z.enum(textSizes),
  retentionDays: z.number().int().min(retentionDays.least).max(retentionDays.most),
  dueBadge: z.boolean(),
  pageSuggestions: z.boolean(),
};
/** Settings with nothing wrong in them; those from before a field came to be lack it. */
const rightSchema = z.object(fields).partial();
/** A field that cannot be read falls back on its own, so that one bad value does not lose the others. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  siteAddress: fields.siteAddress.catch(defaultSettings.siteAddress),
  theme: fields.theme.catch(defaultSettings.theme),
  textSize: fields.textSize.catch(defaultSettings.textSize),
  retentionDays: fields.retentionDays.catch(defaultSettings.retentionDays),
  dueBadge: fields.dueBadge.catch(defaultSettings.dueBadge),
  pageSuggestions: fields.pageSuggestions.catch(defaultSettings.pageSuggestions),
});

/** Stored settings, with defaults for what is missing or broken, and whether something was broken. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly isBroken: boolean } {
  const chosen = stored ?? {};
  return {
    settings: settingsSchema.safeParse(chosen).data ?? defaultSettings,
    isBroken: !rightSchema.safeParse(chosen).success,
  };
}
