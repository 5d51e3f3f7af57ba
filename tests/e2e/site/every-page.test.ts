import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import { sitemapAddresses, startSiteBrowser, type SiteBrowser } from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

/**
 * Looks at pages in light on a wide window and in dark at 320 px, two pages at a time. Together the two looks show every page in
 * light, in dark and narrow; the first page of each kind is also seen in the two remaining combinations.
 */
async function lookAt(paths: readonly string[]): Promise<string[]> {
  const queue = [...paths];
  const kinds = new Set<string>();
  const found: string[] = [];
  const look = async () => {
    const { page, complaints } = await site.open();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const kind = path.replace(/[^/]+\/$/, '');
      const looks = [
        { name: 'light', width: 1280, colorScheme: 'light' },
        { name: 'dark 320 px', width: 320, colorScheme: 'dark' },
        ...(kinds.has(kind)
          ? []
          : [
              { name: 'light 320 px', width: 320, colorScheme: 'light' } as const,
              { name: 'dark', width: 1280, colorScheme: 'dark' } as const,
            ]),
      ] as const;
      kinds.add(kind);
      await page.goto(path);
      await loadAxe(page);
      for (const { name, width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found.push(...(await axeFindings(page)).map((finding) => `${path} ${name}: ${finding}`));
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${path} ${name}: is ${needed} px wide`);
      }
    }
    found.push(...complaints);
    await page.context().close();
  };
  await Promise.all([look(), look()]);
  return found;
}

const longest = 240_000;
const sections: Readonly<Record<string, (path: string) => boolean>> = {
  'the guides': (path) => /^\/(?:metoder|verktyg)\//.test(path),
  'the checklists and templates': (path) => /^\/(?:checklistor|mallar)\//.test(path),
  'the lessons': (path) => path.startsWith('/lardomar/'),
};
const inNamed = (path: string) => Object.values(sections).some((isIn) => isIn(path));

test.each(Object.entries({ ...sections, 'all other pages': (path: string) => !inNamed(path) }))(
  '%s have nothing that axe can find, and fit in 320 px',
  async (_, isIn) => {
    const paths = sitemapAddresses().filter(isIn);
    expect(paths.length).toBeGreaterThan(5);
    expect(await lookAt(paths)).toEqual([]);
  },
  longest,
);

test('the page for missing pages has nothing that axe can find', async () => {
  expect(await lookAt(['/finns-inte/'])).toEqual([]);
});
