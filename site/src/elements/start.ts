/** What every page carries: the search field, the choice of theme, copying links and printing. */
import './site-search.ts';
import './theme-choice.ts';
import { copyLinksOnClick } from './copy-link.ts';
import { printPartsOnClick } from './print-part.ts';

copyLinksOnClick(document);
printPartsOnClick(document);
