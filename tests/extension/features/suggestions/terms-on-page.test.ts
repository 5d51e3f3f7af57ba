import { expect, it, vi } from 'vitest';
import { unreadState } from '../../../../extension/features/desk/unread-state.ts';
import { defaultSettings } from '../../../../extension/features/settings/settings.ts';
import { termsOnPage } from '../../../../extension/features/suggestions/terms-on-page.ts';

const words = [{ id: 'sip', url: '/ordlista/#sip', words: ['SIP'] }];
const deskWith = (pageSuggestions: boolean) => ({
  state: () => ({
    ...unreadState,
    suggestsByAddress: true,
    settings: { ...defaultSettings, pageSuggestions },
  }),
  glossary: async () => words,
});

it('looks for the glossary’s words on the page for those who have turned that on', async () => {
  const scan = vi.fn(() => ['sip']);
  expect(await termsOnPage(deskWith(true), scan)).toEqual(['sip']);
  expect(scan).toHaveBeenCalledWith(words);
});

it('reads nothing of the page where only its address is matched', async () => {
  const scan = vi.fn(() => ['sip']);
  expect(await termsOnPage(deskWith(false), scan)).toBeUndefined();
  expect(scan).not.toHaveBeenCalled();
});
