import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { filesBelow, writeSiteFile, type BuiltSite } from './built-site.ts';
import { bundlePath, jsonAsScript, offlineHtml, offlineStyles, openerPage } from './offline-page.ts';
import { zip, type ZipEntry } from './zip.ts';

const name = 'metodlotsen-offline.zip';
/** Made for servers and platforms, of no use on a memory stick. */
const leftOut =
  /^(?:paket\/|forhandsbilder\/|pdf\/|badda-in\/oembed\/|sitemap\.xml$|utan-nat[./]|andringar\.|llms\.txt$|metodlotsen-offline\.zip$|.*\.md$)/;
const isModule = (path: string) => /^delar\/.*\.js$/.test(path);

/**
 * Writes the whole site as one file that opens from a memory stick: relative links, modules as classic scripts, and data as scripts,
 * since a browser refuses modules and fetching where there is no server. Takes a few seconds.
 */
export async function writeOffline(site: BuiltSite): Promise<void> {
  const files = (await filesBelow(site.folder)).filter((path) => !leftOut.test(path));
  const outside = { address: site.address, isLeftOut: (path: string) => leftOut.test(path) };
  const entries: ZipEntry[] = [];
  const bundles = new Map<string, readonly string[]>();
  for (const path of files) {
    const file = join(site.folder, path);
    if (isModule(path)) continue;
    if (path.endsWith('.html')) {
      const { html, modules } = offlineHtml(await readFile(file, 'utf8'), path, outside);
      if (modules.length > 0) bundles.set(bundlePath(modules), modules);
      entries.push({ path: `sidor/${path}`, data: html });
    } else if (path.endsWith('.css'))
      entries.push({ path: `sidor/${path}`, data: offlineStyles(await readFile(file, 'utf8')) });
    else if (path.endsWith('.json'))
      entries.push({ path: `sidor/${path}.js`, data: jsonAsScript(path, await readFile(file, 'utf8')) });
    else entries.push({ path: `sidor/${path}`, data: await readFile(file) });
  }
  for (const [path, modules] of bundles)
    entries.push({
      path: `sidor/${path}`,
      data: await bundleScript(...modules.map((module) => join(site.folder, module))),
    });
  entries.push({
    path: 'sidor/offline.js',
    data: await readFile(new URL('./offline-runtime.js', import.meta.url)),
  });
  entries.unshift({ path: 'Öppna Metodlotsen.html', data: openerPage(site.today) });
  await writeSiteFile(site, name, zip(entries));
}
