import { browser } from 'wxt/browser';
import type { GlossaryWord } from '#content/core/render/glossary-links.ts';
import type { Insertable } from '../features/cards/card.ts';
import { notInserted, type InsertOutcome } from '../page/insert-text.ts';
import { copyText } from './clipboard.ts';

/** What `in-page.js` leaves for later calls. */
export interface InPageScope {
  metodlotsenInPage: {
    readonly insert: (text: Insertable) => Promise<InsertOutcome>;
    readonly scan: (words: readonly GlossaryWord[]) => readonly string[];
  };
}

/** The page the user looks at beside the panel. The address is only there when the page has been given to the extension. */
export async function currentPage(): Promise<
  { readonly tabId: number; readonly address?: string } | undefined
> {
  // Not the popup the panel may itself be in.
  const { id } = await browser.windows.getLastFocused({ windowTypes: ['normal'] });
  const [tab] = await browser.tabs.query({ active: true, ...(id === undefined ? {} : { windowId: id }) });
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, ...(tab.url === undefined ? {} : { address: tab.url }) };
}

/** Calls something in the page with what `in-page.js` left there. Nothing when the page does not let the extension in. */
async function callInPage<Args extends unknown[], Result>(
  call: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result | undefined> {
  const page = await currentPage();
  if (!page) return undefined;
  const target = { tabId: page.tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/in-page.js'] });
    const [injected] = await browser.scripting.executeScript({ target, func: call, args });
    return injected?.result;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What is said when the page has not been given to the extension. */
export const unreachable =
  'Panelen når inte sidan. Tryck på Metodlotsens knapp i verktygsfältet när sidan är framme, och pröva igen.';

/** Puts text in the field the user stood in on the page beside the panel, or copies it; gives what to say. */
export async function insertFromPanel(text: Insertable): Promise<string> {
  const isCopied = await copyText(text.plain, text.html);
  const outcome = await callInPage(
    (inserted: Insertable) => (globalThis as unknown as InPageScope).metodlotsenInPage.insert(inserted),
    [text],
  );
  if (outcome === 'inserted') return 'Infogat på sidan';
  if (outcome !== undefined) return notInserted(outcome, isCopied);
  return isCopied ? `${unreachable} Texten är kopierad så länge.` : unreachable;
}

/** The ids of the glossary words in the page beside the panel, or what to say when it cannot be reached. */
export async function scanFromPanel(words: readonly GlossaryWord[]): Promise<readonly string[] | string> {
  const found = await callInPage(
    (wanted: readonly GlossaryWord[]) => [
      ...(globalThis as unknown as InPageScope).metodlotsenInPage.scan(wanted),
    ],
    [words],
  );
  return found ?? unreachable;
}
