import type { Frame, Page } from 'playwright-core';
import { browserSession, type ExtensionBrowser } from './extension-browser.ts';

interface TargetInfo {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}
interface WorkerScope {
  readonly chrome: {
    readonly tabs: { query(info: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  };
}

/** Presses the toolbar button for real, which gives the extension the page until it is left. Waits until it has it. */
export async function grantPage(browser: ExtensionBrowser, page: Page): Promise<void> {
  const session = await browserSession(browser.context);
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: readonly TargetInfo[];
  };
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`e2e: no tab for ${page.url()}`);
  await session.send('Extensions.triggerAction', { id: browser.id, targetId: tab.targetId });
  await session.detach();
  const worker = await browser.worker();
  for (let attempt = 0; ; attempt += 1) {
    const isGranted = await worker.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as unknown as WorkerScope).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      if (!tab) return false;
      return scripting.executeScript({ target: { tabId: tab.id }, func: () => true }).then(
        () => true,
        () => false,
      );
    }, page.url());
    if (isGranted) return;
    if (attempt > 60) throw new Error(`e2e: the page was not given: ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

/** Does what the shortcut does, in the worker: a headless browser has no keyboard of its own outside the page. */
export async function pressShortcut(browser: ExtensionBrowser, page: Page): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (url) => {
    const { tabs, commands } = (globalThis as unknown as WorkerScope).chrome;
    const tab = (await tabs.query({})).find((each) => each.url === url);
    if (tab) commands.onCommand.dispatch('quick-search', tab);
  }, page.url());
}

/** The palette's frame, once its search field is there. */
export async function paletteFrame(page: Page): Promise<Frame> {
  for (let attempt = 0; ; attempt += 1) {
    for (const frame of page.frames().slice(1)) {
      const isOurs = await frame
        .locator('.app.is-palette')
        .count()
        .catch(() => 0);
      if (isOurs > 0) return frame;
    }
    if (attempt > 100) throw new Error('e2e: no palette came');
    await page.waitForTimeout(30);
  }
}
