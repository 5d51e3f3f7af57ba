import type { ComponentChildren } from 'preact';
import { useShell } from './shell.ts';

interface EntryLinkProps {
  readonly reference: string;
  /** From the site's root. */
  readonly path: string;
  /** It has no card, so that a plain press opens it too. */
  readonly isOnSite?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A link to an entry. It is a real link to the site, so that the middle button, Ctrl and the browser's own menu work; a plain press
 * shows the card here, if it has one.
 */
export function EntryLink({ reference, path, isOnSite = false, children, ...rest }: EntryLinkProps) {
  const shell = useShell();
  const url = shell.siteUrl(path);
  return (
    <a
      {...rest}
      href={url}
      data-ref={reference}
      {...(isOnSite ? { 'data-on-site': '' } : {})}
      onClick={(event) => {
        event.preventDefault();
        if (isOnSite || event.ctrlKey || event.metaKey || event.shiftKey) shell.openUrl(url);
        else shell.openCard(reference);
      }}
    >
      {children}
    </a>
  );
}
