import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../extension/features/settings/settings.ts';
import {
  readSettings,
  settingsSchema,
  siteAddressSchema,
} from '../../../../extension/features/settings/stored-settings.ts';

describe('settings', () => {
  it('keep the rest when one value is broken', () => {
    expect(readSettings({ theme: 'dark', retentionDays: 4000, textSize: 7 })).toEqual({
      settings: { ...defaultSettings, theme: 'dark' },
      isBroken: true,
    });
  });

  it('are always whole, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = readSettings(stored);
        expect(settingsSchema.parse(settings)).toEqual(settings);
      }),
    );
  });

  it.each([[undefined], [null], [{}], [{ theme: 'dark' }], [defaultSettings]])(
    'are not broken when only something is missing: %j',
    (stored) => {
      expect(readSettings(stored).isBroken).toBe(false);
    },
  );

  it('turn on nothing by themselves', () => {
    expect(defaultSettings).toMatchObject({ pageSuggestions: false, dueBadge: false });
  });

  it.each([
    ['https://metod.example.se/', 'https://metod.example.se'],
    ['https://example.se/metod', 'https://example.se/metod'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['http://127.0.0.1:4321/', 'http://127.0.0.1:4321'],
  ])('take %s as an address', (text, address) => {
    expect(siteAddressSchema.parse(text)).toBe(address);
  });

  it.each([
    'http://example.se',
    'javascript:alert(1)',
    'metod',
    '',
    'http://localhost.evil.se',
    'ftp://example.se',
    'https://example.se/811228-9874',
    'https://example.se/?vem=198112289874',
  ])('do not take %s', (text) => {
    expect(siteAddressSchema.safeParse(text).success).toBe(false);
  });
});
