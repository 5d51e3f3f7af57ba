import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './hostile-pages.ts';

export interface PageServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves pages at `/0`, `/1` and so on, on loopback and a port the system picks. */
export async function servePages(pages: readonly HostilePage[]): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])];
    if (!page) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${page.type ?? 'text/html'}; charset=utf-8`,
      ...page.headers,
    });
    response.end(page.body);
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
