import { browser } from 'wxt/browser';
import type { Desk } from '../features/desk/desk.ts';
import { siteUrl } from '../features/settings/settings.ts';
import { openSearchWindow } from './quick-search.ts';
import type { PanelRequests } from './held-requests.ts';

const escape = (text: string): string =>
  text.replace(/[<>&'"]/g, (character) => `&#${String(character.codePointAt(0))};`);

const mostSuggestions = 6;

/**
 * `ml` and words in the address bar: suggestions as one types, and what is chosen opens on the site; words alone open the search.
 * Nothing typed becomes part of an address, so it does not end up in the history.
 */
export function searchFromAddressBar(deskOf: () => Promise<Desk>, requests: PanelRequests): void {
  void browser.omnibox.setDefaultSuggestion({ description: 'Sök i Metodlotsen' });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void deskOf()
      .then((desk) => desk.search(text))
      .then(({ groups }) =>
        suggest(
          groups
            .flatMap(({ heading, hits }) => hits.map((hit) => ({ heading, hit })))
            .slice(0, mostSuggestions)
            .map(({ heading, hit }) => ({
              content: hit.ref,
              description: escape(`${heading}: ${hit.title}`),
            })),
        ),
      );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void (async () => {
      const desk = await deskOf();
      const [brief] = /^[a-z]+:\S+$/.test(text) ? await desk.briefs([text]) : [];
      if (brief) await browser.tabs.update({ url: siteUrl(desk.state().settings, brief.url) });
      else await openSearchWindow(requests, { query: text.slice(0, 500) });
    })();
  });
}
