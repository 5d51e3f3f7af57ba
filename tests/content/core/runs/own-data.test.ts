import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportOwnData, importOwnData } from '#content/core/runs/own-data.ts';
import { emptyRunStore } from '#content/core/runs/run.ts';
import { arbitraryStore } from './arbitrary-run.ts';

describe('own data as a file', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(arbitraryStore, (runs) => {
        const data = { runs, favourites: ['step:se/yrkesprofil'], settings: { theme: 'dark' } };
        expect(importOwnData(exportOwnData(data, '2026-11-22'))).toEqual(data);
      }),
    );
  });

  it('is read also from files that were written before settings were in them', () => {
    const data = { runs: emptyRunStore, favourites: ['guide:se'] };
    expect(importOwnData(exportOwnData(data, '2026-11-22'))).toEqual(data);
  });

  const file = exportOwnData({ runs: emptyRunStore, favourites: [] }, '2026-11-22');
  it.each([
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['{"format":"annat","version":1}', 'not-ours'],
    [file.replace('"version": 1', '"version": 2'), 'future'],
    [file.replace('[]', '["inte en hänvisning"]'), 'damaged'],
    [file.replace('{\n', '{\n"note":"811228-9874",\n'), 'personal-number'],
    [file.replace('{\n', '{\n"settings":"mörkt",\n'), 'damaged'],
    [file.replace('{\n', '{\n"settings":{"siteAddress":"https://x.se/811228-9874"},\n'), 'personal-number'],
    ['x'.repeat(5_000_001), 'too-large'],
  ])('refuses what it cannot stand for, case %#', (text, problem) => {
    expect(importOwnData(text)).toBe(problem);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof importOwnData(text)).toBe('string');
      }),
    );
  });
});
