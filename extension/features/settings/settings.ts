import { z } from 'zod';
import { defaultSiteAddress } from '#content/core/urls.ts';
import { retentionDays } from '#content/core/runs/retention.ts';

/** An address a site can have: http only on this machine. */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/ })
  .refine((text) =>
    /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]|^http:\/\/(?:localhost|127\.0\.0\.1)$/.test(
      text,
    ),
  )
  .transform((text) => text.replace(/\/+$/, ''));

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'larger'] as const;

/** What a user chooses. A field that cannot be read falls back on its own, so that one bad value does not lose the others. */
export const settingsSchema = z.object({
  siteAddress: siteAddressSchema.catch(defaultSiteAddress),
  theme: z.enum(themes).catch('auto'),
  textSize: z.enum(textSizes).catch('normal'),
  retentionDays: z
    .number()
    .int()
    .min(retentionDays.least)
    .max(retentionDays.most)
    .catch(retentionDays.standard),
  /** A quiet number on the toolbar button for runs that are due. */
  dueBadge: z.boolean().catch(false),
  /** Offers suggestions for the page, when pressed. */
  pageSuggestions: z.boolean().catch(false),
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** Stored settings, with defaults for what is missing or broken. */
export function readSettings(stored: unknown): Settings {
  const result = settingsSchema.safeParse(stored ?? {});
  return result.success ? result.data : defaultSettings;
}

/** The address on the site of a path from the site's root. */
export const siteUrl = (settings: Settings, path: string): string => settings.siteAddress + path;
