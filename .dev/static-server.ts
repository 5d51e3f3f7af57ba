import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

/**
 * Serves a folder on loopback the way plain static hosting does: `/a/` is `a/index.html`, what does not exist gives `404.html`.
 * Takes the wanted port, or a free one when it is taken or 0.
 */
export async function serveFolder(folder: string, wantedPort = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isDirectory()) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const found = file.startsWith(folder) && existsSync(file);
    const served = found ? file : join(folder, '404.html');
    if (!existsSync(served)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Sidan finns inte.');
      return;
    }
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(served).pipe(response);
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
