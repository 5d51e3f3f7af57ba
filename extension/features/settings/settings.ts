import { defaultSiteAddress } from '#content/core/urls.ts';
import { retentionDays } from '#content/core/runs/retention.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'larger'] as const;

/** What a user chooses. How it is read from storage is kept apart: the palette, read anew at every opening, holds no schemas. */
export interface Settings {
  siteAddress: string;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  retentionDays: number;
  /** A quiet number on the toolbar button for runs that are due. */
  dueBadge: boolean;
  /** Offers suggestions for the page, when pressed. */
  pageSuggestions: boolean;
}

export const defaultSettings: Settings = {
  siteAddress: defaultSiteAddress,
  theme: 'auto',
  textSize: 'normal',
  retentionDays: retentionDays.standard,
  dueBadge: false,
  pageSuggestions: false,
};

/** The address on the site of a path from the site's root. */
export const siteUrl = (settings: Settings, path: string): string => settings.siteAddress + path;
