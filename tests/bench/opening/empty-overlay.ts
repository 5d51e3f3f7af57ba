import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What both layers are filled with, so that the same colour on the screen tells that either has been painted. */
export const ground = [0xfb, 0xfa, 0xf6] as const;

const manifest = {
  manifest_version: 3,
  name: 'Empty overlay',
  version: '1',
  permissions: ['activeTab', 'scripting'],
  background: { service_worker: 'background.js' },
  commands: { open: { suggested_key: { default: 'Alt+Shift+J' }, description: 'open' } },
};

const background = `chrome.commands.onCommand.addListener((_, tab) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/overlay.js'] });
});`;

const overlay = `{
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'background:rgb(${ground.join(' ')});border:0;padding:20px;width:520px;height:200px;margin-top:60px';
  const field = document.createElement('input');
  dialog.append(field);
  shadow.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  dialog.addEventListener('close', () => host.remove());
}`;

/**
 * Writes the least that an extension can do for a shortcut: a worker that injects a script that opens an empty dialog. What it takes is what
 * the browser takes, and cannot be bettered by anything we write.
 */
export function writeEmptyOverlay(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'overlay.js'), overlay);
}
