import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldManual } from '../../../content/load/field-manual.ts';
import { fieldRows } from '../../../content/load/field-rows.ts';
import { fileKinds } from '../../../content/load/layout.ts';

test('every field of every kind says in Swedish what it is for', () => {
  const rows = fileKinds.flatMap(({ kind, schema }) => fieldRows(schema).map((row) => ({ kind, ...row })));
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter(({ description }) => description.length < 4)).toEqual([]);
});

test('fields are found in lists, records, unions and what may be left out, and a missing description is seen', () => {
  const schema = z
    .strictObject({
      list: z
        .array(z.strictObject({ inner: z.string() }))
        .default([])
        .describe('Lista.'),
      record: z
        .record(z.string(), z.strictObject({ inner: z.int().describe('Tal.').optional() }))
        .describe('Karta.'),
      either: z.union([z.strictObject({ one: z.enum(['a', 'b']).describe('Ett.') }), z.string()]).optional(),
    })
    .superRefine(() => undefined);
  expect(fieldRows(schema)).toEqual([
    { path: 'list', description: 'Lista.', required: false, values: [] },
    { path: 'list[].inner', description: '', required: true, values: [] },
    { path: 'record', description: 'Karta.', required: true, values: [] },
    { path: 'record.<id>.inner', description: 'Tal.', required: false, values: [] },
    { path: 'either', description: '', required: false, values: [] },
    { path: 'either.one', description: 'Ett.', required: true, values: ['a', 'b'] },
  ]);
});

test('docs/falt.md says what the schemas say; npm run falt writes it anew', () => {
  expect(readFileSync(new URL('../../../docs/falt.md', import.meta.url), 'utf8')).toBe(fieldManual());
});
