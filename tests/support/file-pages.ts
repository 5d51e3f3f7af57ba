import type { Page } from 'playwright-core';
import type { SiteBrowser } from './site-browser.ts';

/**
 * A page to read files or a server with, in a profile of its own. Everything that goes wrong, and every request for something that does
 * not begin with `inside`, is gathered in `faults`.
 */
export async function openInside(
  site: SiteBrowser,
  inside: string,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const { page } = await site.open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still fetching; that is not the page's fault.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(inside) && !/^(?:blob|data):/.test(request.url()))
      faults.push(`outside: ${request.url()}`);
  });
  return { page, faults };
}
