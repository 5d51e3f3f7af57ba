/**
 * How a request is answered. `page`: from the network, and when that fails from what is kept. `asset`: from what is kept, since the name
 * changes with the content. `part`: like a page, but it is not one. `none`: the worker stays out of it.
 */
export type Way = 'page' | 'asset' | 'part' | 'none';

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** The address from the site's root without the first slash, without query and anchor; nothing when it is outside the site. */
export function pathWithin(url: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const root = new URL(scope);
  return origin === root.origin && pathname.startsWith(root.pathname)
    ? pathname.slice(root.pathname.length)
    : undefined;
}

/** Decides from the address alone. Frames in other people's pages, feeds, packages and files to download are left alone. */
export function wayOf({ method, mode, url }: Asked, scope: string): Way {
  const path = pathWithin(url, scope);
  if (method !== 'GET' || path === undefined || path.startsWith('badda-in/')) return 'none';
  if (/^(?:delar|sok-data)\/./.test(path)) return 'asset';
  if (path === '' || path.endsWith('/')) return mode === 'navigate' ? 'page' : 'none';
  return /^(?:tema\.js|favicon\.svg|qr\/.+\.svg|min-samling\/data\/.+\.json)$/.test(path) ? 'part' : 'none';
}

/**
 * Whether an answer is worth keeping under an address: whole, from this site, not sent on from elsewhere, and of the right sort. A gateway that
 * asks for a login with a page of its own must not take the place of a script.
 */
export function isKeepable(
  path: string,
  {
    ok,
    status,
    type,
    redirected,
    headers,
  }: Pick<Response, 'ok' | 'status' | 'type' | 'redirected'> & { readonly headers: Pick<Headers, 'get'> },
): boolean {
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
  return (
    ok && status === 200 && type === 'basic' && !redirected && isHtml === (path === '' || path.endsWith('/'))
  );
}
