import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../e2e/extension/page-server.ts';
import { installInFirefox } from '../support/firefox-extension.ts';
import { keys } from '../support/firefox-keys.ts';
import {
  chooseInPageMenu,
  openPageMenu,
  pressInBrowser,
  typeInAddressBar,
} from '../support/firefox-ways-in.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { until } from '../support/within.ts';

const reading = {
  name: 'a text to read',
  body: '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Text</title><p style="font-size:40px"><span id="word">samtycke</span></p>',
};
let server: PageServer;
let firefox: Firefox;
let address: string;

beforeAll(async () => {
  server = await servePages([reading]);
  firefox = await launchFirefox();
  // The site's address leads to this machine, where nobody listens: no name is asked for over the network.
  await firefox.inBrowser(
    `Services.prefs.setStringPref('network.dns.localDomains', 'metodlotsen.example.se')`,
  );
  address = await installInFirefox(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('“Slå upp i Metodlotsen” on a selected word searches for it in the sidebar', async () => {
  await firefox.goTo(`${server.origin}/0`);
  await firefox.inPage(`getSelection().selectAllChildren(document.querySelector('#word'))`);
  await openPageMenu(firefox, '#word');
  await chooseInPageMenu(firefox, 'Slå upp i Metodlotsen');
  await until(10_000, 'the sidebar', () =>
    firefox.inBrowser(
      `return SidebarController.isOpen && SidebarController.currentID.startsWith('metodlotsen')`,
    ),
  );
  // Another page of the extension may look into the sidebar.
  await firefox.goTo(`${address}/options.html`);
  const inSidebar = <T>(body: string) =>
    firefox.inPage<T>(
      `const [view] = window.wrappedJSObject.browser.extension.getViews({ type: 'sidebar' });
       const sidebar = view?.document;
       ${body}`,
    );
  await until(10_000, 'the word in the search field', async () =>
    inSidebar(`return sidebar?.querySelector('[data-search]')?.value === 'samtycke'`),
  );
  await until(10_000, 'hits', () =>
    inSidebar(`return sidebar.querySelector('[data-results] .row') !== null`),
  );
});

test('“ml” and words in the address bar suggest steps, and the chosen one is opened on the site', async () => {
  await firefox.goTo(`${server.origin}/0`);
  const suggested = await typeInAddressBar(firefox, 'ml samtycke sip');
  expect(suggested[0]).toContain('step:sip/fraga-om-samtycke');
  await pressInBrowser(firefox, keys.down, keys.enter);
  await until(10_000, 'the step on the site', () =>
    firefox.inBrowser(
      `return gBrowser.selectedBrowser.currentURI.spec === 'https://metodlotsen.example.se/verktyg/sip/#fraga-om-samtycke'`,
    ),
  );
});

test('“ml” and words alone open the search with them', async () => {
  // The site of the test before is not there. Firefox says so on a page of its own, and tells it as a fault of whatever is asked for next.
  await until(20_000, 'a page that is there', async () => {
    await firefox.goTo(`${server.origin}/0`);
    return firefox.inPage(`return document.querySelector('#word') !== null`);
  });
  await typeInAddressBar(firefox, 'ml samtycke sip');
  await pressInBrowser(firefox, keys.enter);
  const handles = async () => (await firefox.command('WebDriver:GetWindowHandles')) as readonly string[];
  await until(10_000, 'a window of its own', async () => (await handles()).length === 2);
  const [, opened] = await handles();
  await firefox.command('WebDriver:SwitchToWindow', { handle: opened });
  await until(10_000, 'the words in the search field', () =>
    firefox.inPage(
      `return location.pathname === '/quick.html' && document.querySelector('[data-search]').value === 'samtycke sip'`,
    ),
  );
});
