import { index, today } from './content.ts';
import { citeText, type CiteText } from './view/learn/cite.ts';
import { shareTargets, type ShareTarget } from './view/learn/share-target.ts';

/** Everything that can be shared. Made once for all pages. */
export const targets = shareTargets(index);

/** What is needed to share what a reference leads to. Throws for a reference that cannot be shared: the page names its own. */
export function shareOf(
  ref: string,
  site: string,
): { readonly target: ShareTarget; readonly cite: CiteText } {
  const target = targets.get(ref);
  if (!target) throw new Error(`share: there is nothing to share at ${ref}`);
  return { target, cite: citeText(index, target, site, today) };
}
