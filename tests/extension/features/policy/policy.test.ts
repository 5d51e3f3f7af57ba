import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decidedSettings,
  emptyPolicy,
  readPolicy,
  suggestedFor,
} from '../../../../extension/features/policy/policy.ts';

describe('the policy', () => {
  it('decides what it names and nothing else', () => {
    expect(decidedSettings(readPolicy({ retentionDays: 10 }))).toEqual({ retentionDays: 10 });
    expect(decidedSettings(emptyPolicy)).toEqual({});
  });

  it('leaves out what cannot be read, and keeps the rest', () => {
    expect(
      decidedSettings(readPolicy({ retentionDays: 9999, siteAddress: 'x', pageSuggestions: true })),
    ).toEqual({
      pageSuggestions: true,
    });
    fc.assert(
      fc.property(fc.anything(), (managed) => {
        expect(readPolicy(managed).suggestionsByAddress).toBeDefined();
      }),
    );
  });

  it('gives no address that holds a personal number', () => {
    expect(decidedSettings(readPolicy({ siteAddress: 'https://example.se/811228-9874' }))).toEqual({});
  });

  const policy = readPolicy({
    suggestionsByAddress: [
      { match: 'https://arende.example.se/sip/*', show: ['step:sip/forbered', 'guide:sip'] },
      { match: 'https://*.example.se/*', show: ['guide:sip', 'guide:se'] },
    ],
  });
  it.each([
    ['https://arende.example.se/sip/1', ['step:sip/forbered', 'guide:sip', 'guide:se']],
    ['https://annat.example.se/x', ['guide:sip', 'guide:se']],
    ['https://example.com/?https://arende.example.se/sip/1', []],
    ['about:blank', []],
  ])('maps %s', (address, refs) => {
    expect(suggestedFor(policy, address)).toEqual(refs);
  });
});
