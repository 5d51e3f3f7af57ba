import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './hostile-pages.ts';

export interface PageServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves pages at `/0`, `/1` and so on, and the documents of their frames below them, on loopback and a port the system picks. */
export async function servePages(pages: readonly HostilePage[]): Promise<PageServer> {
  const server = createServer((request, response) => {
    const [, place, part] = /^\/(\d+)(?:\/(\d+))?/.exec(request.url ?? '') ?? [];
    const page = pages[Number(place)];
    if (!page) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${page.type ?? 'text/html'}; charset=utf-8`,
      ...page.headers,
    });
    const body = part === undefined ? page.body : (page.parts?.[Number(part)] ?? '');
    response.end(body.replaceAll('{here}', `/${place}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
