import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Firefox } from './firefox.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the page, a line each. Run beside the page's scripts, since the extension's policy stops script elements. */
export const axeInFirefox = (firefox: Firefox): Promise<readonly string[]> =>
  firefox.inPage(`
    const module = undefined;
    ${source}
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary));
  `);
