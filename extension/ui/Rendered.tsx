import { createElement, type ComponentChildren, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { htmlNodes, type HtmlNode } from '../features/cards/html-nodes.ts';
import { EntryLink } from './EntryLink.tsx';
import { useShell } from './shell.ts';

/** The shared renderer's HTML, drawn as elements; references open here, everything else in a tab of its own. */
export function Rendered({ html }: { readonly html: string }) {
  const nodes = useMemo(() => htmlNodes(html), [html]);
  return <>{nodes.map(draw)}</>;
}

function draw(node: HtmlNode): string | VNode {
  if (typeof node === 'string') return node;
  const children = node.children.map(draw);
  const className = node.className ? { class: node.className } : {};
  if (node.tag !== 'a') return createElement(node.tag, className, ...children);
  if (node.ref !== undefined && node.href !== undefined)
    return (
      <EntryLink reference={node.ref} path={node.href} {...className}>
        {children}
      </EntryLink>
    );
  return node.href === undefined ? (
    <span>{children}</span>
  ) : (
    <OutLink {...className} to={node.href}>
      {children}
    </OutLink>
  );
}

/** A link that leaves the panel. One that is written from the site's root leads to the site, not to a page of the extension. */
function OutLink({ to, children, ...rest }: { to: string; class?: string; children: ComponentChildren }) {
  const shell = useShell();
  return (
    <a {...rest} href={to.startsWith('/') ? shell.siteUrl(to) : to} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
