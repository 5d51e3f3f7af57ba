import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { pipeline } from 'node:stream';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** `http://127.0.0.1:4321`, without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What an address stands for in a folder: a file, a page, a folder when its slash is left out, or nothing. */
function findIn(folder: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch (error) {
    // `/100%` is no address of ours.
    if (error instanceof URIError) return undefined;
    throw error;
  }
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isInside = !relative(folder, file).startsWith('..');
  return isInside && !path.includes('\0') && existsSync(file) ? file : undefined;
}

/**
 * Serves a folder on loopback the way plain static hosting does: `/a/` is `a/index.html`, what does not exist gives `404.html`.
 * Takes the wanted port, or a free one when it is taken or 0.
 */
export async function serveFolder(folder: string, wantedPort = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // Split by hand: `//` is an address that URL throws on, and a redirect to it would lead to another host.
    const [, pathname = '/', search = ''] = /^\/*(\/[^?]*)(\?.*)?$/.exec(request.url ?? '/') ?? [];
    const found = findIn(folder, pathname);
    if (found !== undefined && statSync(found).isDirectory()) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const served = found ?? join(folder, '404.html');
    if (!existsSync(served)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Sidan finns inte.');
      return;
    }
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    pipeline(createReadStream(served), response, (error) => {
      // A reader that went away has ended the answer already; a file that went away ends it here.
      if (error) response.destroy();
    });
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await listen(wantedPort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(0);
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
