import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../.dev/static-server.ts';

let folder: string;
let server: StaticServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'a folder with spaces '));
  mkdirSync(join(folder, 'site/metoder'), { recursive: true });
  mkdirSync(join(folder, 'site-secret'));
  writeFileSync(join(folder, 'site/404.html'), 'saknas');
  writeFileSync(join(folder, 'site/metoder/index.html'), 'metoder');
  writeFileSync(join(folder, 'site-secret/key.txt'), 'hemligt');
  server = await serveFolder(join(folder, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(`${server.address}${path}`, { redirect: 'manual' });
  return {
    status: response.status,
    location: response.headers.get('location'),
    text: (await response.text()).trim(),
  };
};

test('a folder is its index page, and an address that lacks its slash is sent on with its query', async () => {
  expect(await get('/metoder/')).toEqual({ status: 200, location: null, text: 'metoder' });
  expect(await get('/metoder?q=sip')).toMatchObject({ status: 301, location: '/metoder/?q=sip' });
  expect(await get('//metoder')).toMatchObject({ status: 301, location: '/metoder/' });
});

test.each([
  '/finns-inte/',
  '//',
  '/100%',
  '/%E0%A4%A',
  '/%00',
  '/..%2fsite-secret/key.txt',
  '/%2e%2e/site-secret/key.txt',
])(
  'what is not in the folder gives the page for missing pages, and the server lives on: %s',
  async (path) => {
    expect(await get(path)).toEqual({ status: 404, location: null, text: 'saknas' });
    expect((await get('/metoder/')).status).toBe(200);
  },
);

test('a port that is taken is exchanged for a free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await serveFolder(join(folder, 'site'), port);
  expect(second.address).not.toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${second.address}/metoder/`)).status).toBe(200);
  await second.close();
  other.close();
});
