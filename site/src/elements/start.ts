/** What every page carries: the search field, the choice of theme, copying links, printing, and what is remembered. */
import './site-search.ts';
import './theme-choice.ts';
import './learn/collection-button.ts';
import { copyLinksOnClick } from './copy-link.ts';
import { copyMarkedTextOnClick } from './learn/copy-marked-text.ts';
import { followMovedAnchor } from './learn/follow-moved.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { footEverySheet } from './print-footer.ts';
import { printPartsOnClick } from './print-part.ts';
import { rememberVisits } from './visits/remember-visit.ts';

copyLinksOnClick(document);
copyMarkedTextOnClick(document);
printPartsOnClick(document);
footEverySheet(document);
followMovedAnchor(document, location);
rememberVisits(document, window);
keepOffline(document, window);
