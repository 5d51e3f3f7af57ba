import { z } from 'zod';
import { retentionDays } from '#content/core/runs/retention.ts';
import { defaultSettings, textSizes, themes, type Settings } from './settings.ts';

/** An address a site can have: http only on this machine. */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/ })
  .refine((text) =>
    /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]|^http:\/\/(?:localhost|127\.0\.0\.1)$/.test(
      text,
    ),
  )
  .transform((text) => text.replace(/\/+$/, ''));

/** A field that cannot be read falls back on its own, so that one bad value does not lose the others. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  siteAddress: siteAddressSchema.catch(defaultSettings.siteAddress),
  theme: z.enum(themes).catch(defaultSettings.theme),
  textSize: z.enum(textSizes).catch(defaultSettings.textSize),
  retentionDays: z
    .number()
    .int()
    .min(retentionDays.least)
    .max(retentionDays.most)
    .catch(defaultSettings.retentionDays),
  dueBadge: z.boolean().catch(defaultSettings.dueBadge),
  pageSuggestions: z.boolean().catch(defaultSettings.pageSuggestions),
});

/** Stored settings, with defaults for what is missing or broken. */
export function readSettings(stored: unknown): Settings {
  const result = settingsSchema.safeParse(stored ?? {});
  return result.success ? result.data : defaultSettings;
}
