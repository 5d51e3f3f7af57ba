import type { Firefox } from './firefox.ts';
import { press } from './firefox-keys.ts';
import { until } from './within.ts';

/** Does something with commands going to the browser's own window instead of to the page. */
async function onBrowser<T>(firefox: Firefox, work: () => Promise<T>): Promise<T> {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await firefox.command('Marionette:SetContext', { value: 'content' });
  }
}

/** Right-clicks an element of the page with the pointer, and waits until the page's menu has opened. */
export async function openPageMenu(firefox: Firefox, selector: string): Promise<void> {
  const { x, y } = await firefox.inPage<{ x: number; y: number }>(
    `const { left, top, width, height } = document.querySelector(args[0]).getBoundingClientRect();
     return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`,
    [selector],
  );
  const actions = [
    { type: 'pointerMove', x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await firefox.command('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await until(10_000, 'the menu of the page', () =>
    firefox.inBrowser(`return document.getElementById('contentAreaContextMenu').state === 'open'`),
  );
}

/** Chooses what is called so in the open menu of the page, as a click on it does. */
export const chooseInPageMenu = (firefox: Firefox, label: string): Promise<unknown> =>
  until(8000, `“${label}” in the menu`, () =>
    firefox.inBrowser(
      `const menu = document.getElementById('contentAreaContextMenu');
       const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === args[0] && !each.hidden);
       if (!item) return false;
       menu.activateItem(item);
       return true;`,
      [label],
    ),
  );

/** Types in the address bar with the keyboard, and waits for the suggestions of the extension; gives what they say. */
export async function typeInAddressBar(firefox: Firefox, text: string): Promise<readonly string[]> {
  await firefox.inBrowser(`gURLBar.focus(); gURLBar.select();`);
  await onBrowser(firefox, () => press(firefox, ...text));
  return until(15_000, 'suggestions in the address bar', () =>
    firefox.inBrowser<readonly string[] | false>(
      `const rows = [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')];
       const own = rows.map((row) => row.result).filter((result) => result?.payload.keyword === 'ml' && !result.heuristic);
       return gURLBar.view.isOpen && own.length > 0 && own.map((result) => result.payload.content);`,
    ),
  );
}

/** Presses keys in the browser's own window. */
export const pressInBrowser = (firefox: Firefox, ...keys: readonly string[]): Promise<void> =>
  onBrowser(firefox, () => press(firefox, ...keys));
