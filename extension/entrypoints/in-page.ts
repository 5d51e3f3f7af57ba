import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deepFocus } from '../page/deep-focus.ts';
import { insertText } from '../page/insert-text.ts';
import { scanTerms } from '../page/scan-terms.ts';
import type { InPageScope } from '../platform/page-script.ts';

// Injected when the user presses Infoga or Förslag för sidan in the panel, and at no other time. What it leaves stands among the
// extension's own scripts, where the page cannot see it.
export default defineUnlistedScript(() => {
  (globalThis as unknown as InPageScope).metodlotsenInPage = {
    insert: (text) => insertText(deepFocus(document), text),
    scan: (words) => scanTerms(document, words),
  };
});
