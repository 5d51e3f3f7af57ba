import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../../content/load/load-content.ts';
import { embeddables } from '../../../site/src/view/learn/embed.ts';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import { sitemapAddresses, startSiteBrowser, type SiteBrowser } from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

/** What every page has alike; looked at on the first page of each kind. */
const frame = ['.site-header', '.site-footer', 'nav.breadcrumbs'];
/** What light, dark and width can change. Everything else is the same page and was tried in the first look. */
const lookRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const looks = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark 320 px', width: 320, colorScheme: 'dark' },
  { name: 'light 320 px', width: 320, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
] as const;
type Look = (typeof looks)[number];

const [wideLight, narrowDark] = looks;
/** Light on a wide window and dark at 320 px: so each page is seen in light, in dark and narrow. */
const usualLooks: readonly Look[] = [wideLight, narrowDark];

/**
 * Looks at pages, two at a time, in the usual looks or those given. The first page of each kind is seen in all four combinations, whole
 * and with every rule.
 */
async function lookAt(paths: readonly string[], restLooks = usualLooks): Promise<string[]> {
  const queue = [...paths];
  const kinds = new Set<string>();
  const found: string[] = [];
  const lookOn = async () => {
    const { page, complaints } = await site.open();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const kind = path.replace(/[^/]+\/$/, '');
      const isFirst = !kinds.has(kind);
      kinds.add(kind);
      await page.goto(path);
      await loadAxe(page);
      for (const look of isFirst ? looks : restLooks) {
        const { name, width, colorScheme } = look;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${path} ${name}: is ${String(needed)} px wide`);
        const scope = isFirst ? {} : { exclude: frame, ...(look === wideLight ? {} : { rules: lookRules }) };
        found.push(...(await axeFindings(page, scope)).map((finding) => `${path} ${name}: ${finding}`));
      }
    }
    found.push(...complaints);
    await page.context().close();
  };
  await Promise.all([lookOn(), lookOn()]);
  return found;
}

const sections: Readonly<Record<string, (path: string) => boolean>> = {
  'the guides': (path) => /^\/(?:metoder|verktyg)\//.test(path),
  'the checklists and templates': (path) => /^\/(?:checklistor|mallar)\//.test(path),
  'the lessons': (path) => path.startsWith('/lardomar/'),
  'the pages to learn and teach from': (path) =>
    /^\/(?:ny-har|fragor|fall|utbildar-andra|presentera)\//.test(path),
};
const inNamed = (path: string) => Object.values(sections).some((isIn) => isIn(path));

test.each(Object.entries({ ...sections, 'all other pages': (path: string) => !inNamed(path) }))(
  '%s have nothing that axe can find, and fit in 320 px',
  async (_, isIn) => {
    const paths = sitemapAddresses().filter(isIn);
    expect(paths.length).toBeGreaterThan(5);
    expect(await lookAt(paths)).toEqual([]);
  },
  // A minute on a quiet machine with two cores.
  300_000,
);

test('what is embedded on other pages has nothing that axe can find, and fits in 320 px', async () => {
  const paths = embeddables(loadContent().pack).map(({ url }) => url);
  expect(paths.length).toBeGreaterThan(100);
  // Their steps and checklists stand on the site's own pages too, and were tried there by every rule.
  expect(await lookAt(paths, [narrowDark])).toEqual([]);
}, 300_000);

test('the page for missing pages has nothing that axe can find', async () => {
  expect(await lookAt(['/finns-inte/'])).toEqual([]);
});
