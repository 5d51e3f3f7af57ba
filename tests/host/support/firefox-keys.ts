import { extensionId, type Firefox } from './firefox.ts';

/** Keys as WebDriver writes them. Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = {
  enter: '\uE007',
  escape: '\uE00C',
  down: '\uE015',
  tab: '\uE004',
  space: ' ',
} as const;

/** Presses keys one after the other, into whatever has focus. */
export async function press(firefox: Firefox, ...pressed: readonly string[]): Promise<void> {
  const actions = pressed.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await firefox.command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Types a text, a key at a time. */
export const type = (firefox: Firefox, text: string): Promise<void> => press(firefox, ...text);

/**
 * Presses Alt+Shift+M in the browser's own window, where Firefox listens for the commands of extensions: the real way, which
 * also gives the extension the page.
 */
export const pressShortcut = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(`
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['M', 'KeyM', 77]].map(
      ([key, code, keyCode]) => new window.KeyboardEvent('', { key, code, keyCode }),
    );
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  `);

/** Runs the extension's command without its keys, for pages that keep every key to themselves. Gives the page too. */
export const runCommand = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(`document.querySelector('keyset[id^=ext-keyset] key').doCommand()`);

/** Puts the extension's button in the toolbar, as a user who pins it, and clicks it with the pointer. */
export async function clickToolbarButton(firefox: Firefox): Promise<void> {
  // Firefox names it after the extension.
  const id = `${extensionId.replaceAll(/[@.]/g, '_')}-browser-action`;
  await firefox.inBrowser(`CustomizableUI.addWidgetToArea(args[0], 'nav-bar')`, [id]);
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  try {
    const using = 'css selector';
    const { value } = (await firefox.command('WebDriver:FindElement', {
      using,
      value: `#${id} .unified-extensions-item-action-button`,
    })) as { value: Readonly<Record<string, string>> };
    await firefox.command('WebDriver:ElementClick', { id: Object.values(value)[0] });
  } finally {
    await firefox.command('Marionette:SetContext', { value: 'content' });
  }
}
