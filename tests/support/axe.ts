import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeNode {
  readonly target: readonly string[];
  readonly failureSummary: string;
}
interface AxeWindow {
  readonly axe: {
    readonly run: (
      context: Document,
      options: object,
    ) => Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
    }>;
  };
}

/** Puts axe on the page. By evaluation, since the page's own policy stops script tags. */
export const loadAxe = async (page: Page): Promise<void> => {
  await page.evaluate(source);
};

/** What axe finds on the page as it is now, one line for each rule; empty when there is nothing. */
export const axeFindings = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // `loadAxe` put it there.
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      elementRef: false,
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`)
          .join(' | ')}`,
    );
  });
