import { runToEnd } from '../../host/support/child.ts';
import { until } from '../../host/support/within.ts';
import { ground } from './empty-overlay.ts';
import type { PlainBrowser } from './plain-browser.ts';

// Shift goes down in the same moment as the letter, and is the last key a page hears of: the letter belongs to the browser.
const listen = `
  window.shiftAt = undefined;
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') window.shiftAt ??= performance.timeOrigin + event.timeStamp;
  }, true);
`;

/** Where in the window the layer's upper part is: its middle, near the top of the page. */
const place = (browser: PlainBrowser): Promise<{ x: number; y: number }> =>
  browser.inPage(
    `({ x: Math.round(outerWidth / 2), y: outerHeight - innerHeight + Math.min(92, Math.round(innerHeight * 0.08)) + 5 })`,
  );

/** Opens with real keys, waits until the layer's ground is on the screen, closes, and gives the time between, in milliseconds. */
export async function measureOpening(
  browser: PlainBrowser,
  { keys, isCold }: { readonly keys: string; readonly isCold: boolean },
): Promise<number> {
  const { desktop, inPage } = browser;
  await inPage(listen);
  const { x, y } = await place(browser);
  const isPainted = () => desktop.shownAt(x, y).join() === ground.join();
  // Awake means awake: a first opening wakes the worker, and a closing leaves it so.
  if (isCold) await browser.endWorkers();
  else {
    await desktop.press(keys);
    await until(15_000, 'the layer to be painted', async () => isPainted());
    await closeLayer(browser, isPainted);
    await inPage('window.shiftAt = undefined');
  }
  await new Promise((resolve) => setTimeout(resolve, 300));

  // Without a pause between the keys: the time is counted from the last but one.
  const env = { DISPLAY: desktop.display };
  const pressing = runToEnd(10_000, 'xdotool', ['key', '--delay', '0', keys], { env });
  const painted = await until(
    15_000,
    'the layer to be painted',
    async () => (isPainted() ? performance.timeOrigin + performance.now() : undefined),
    { every: 1 },
  );
  await pressing;
  const pressed = await until(5000, 'the key', () => inPage<number>('window.shiftAt'));
  await closeLayer(browser, isPainted);
  return painted - pressed;
}

async function closeLayer({ desktop, inPage }: PlainBrowser, isPainted: () => boolean): Promise<void> {
  await desktop.press('Escape');
  await until(8000, 'the layer to close', async () => !isPainted());
  await until(8000, 'the page to be as before', () =>
    inPage(`document.documentElement.children.length === 2`),
  );
}
