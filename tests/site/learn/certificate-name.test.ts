import { expect, test } from 'vitest';
import { certificateName } from '../../../site/src/elements/learn/certificate-name.ts';

test('a name is tidied and given back', () => {
  expect(certificateName('  Alex   Exempelsson ')).toEqual({ name: 'Alex Exempelsson' });
});

// 890201-3286 and 20121212-1212 are test numbers published by Skatteverket.
test.each(['890201-3286', 'Alex 8902013286', '19890201 3286', '20121212-1212'])(
  '%s is refused with a sentence',
  (typed) => {
    const result = certificateName(typed);
    expect(result).toHaveProperty('refused', expect.stringContaining('personnummer'));
    expect(JSON.stringify(result)).not.toContain('3286');
  },
);

test.each(['', '   ', 'x'.repeat(81), 'Alex 1'])('%j cannot stand on a certificate', (typed) => {
  expect(certificateName(typed)).toHaveProperty('refused');
});
