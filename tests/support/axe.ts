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
      context: Document | { readonly exclude: readonly string[] },
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

export interface AxeScope {
  /** Parts to leave out, as selectors: such as those that every page has and that have been looked at already. */
  readonly exclude?: readonly string[];
  /** The only rules to try; every rule when left out. */
  readonly rules?: readonly string[];
}

/** What axe finds on the page as it is now, one line for each rule; empty when there is nothing. */
export const axeFindings = (page: Page, { exclude = [], rules }: AxeScope = {}): Promise<string[]> =>
  page.evaluate(
    async ({ exclude, rules }) => {
      // `loadAxe` put it there.
      const { axe } = window as unknown as AxeWindow;
      const { violations } = await axe.run(exclude.length > 0 ? { exclude } : document, {
        resultTypes: ['violations'],
        preload: false,
        elementRef: false,
        ...(rules ? { runOnly: rules } : {}),
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(
              ({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
            )
            .join(' | ')}`,
      );
    },
    { exclude, rules },
  );
