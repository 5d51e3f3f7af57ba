import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { serveFolder } from '../../.dev/static-server.ts';
import { siteFolder } from './site-browser.ts';
import { unzipTo } from './unzip.ts';

/** What the platform was told last about a unit, in SCORM 1.2's own names (`cmi.core…`). */
export interface ToldCmi {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
}

/** How the platform's interface behaves in a test: as it should, as an object whose every call throws, or not at all. */
export type Runtime = 'real' | 'throws' | 'missing' | 'fails-to-save';

const runtimeFile = fileURLToPath(
  new URL('../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url),
);

/**
 * A learning platform of the smallest kind: unpacks every built SCORM package, frames one unit at a time beside the runtime that
 * platforms use (scorm-again), keeps what is committed and gives it back on the next visit.
 */
export async function startLearningPlatform() {
  const folder = mkdtempSync(join(tmpdir(), 'larplattform-'));
  const archives = readdirSync(`${siteFolder}/paket`).filter((name) => name.endsWith('-scorm-1.2.zip'));
  for (const name of archives)
    unzipTo(
      readFileSync(`${siteFolder}/paket/${name}`),
      join(folder, 'kurs', name.replace('-scorm-1.2.zip', '')),
    );
  mkdirSync(join(folder, 'plattform'));
  copyFileSync(runtimeFile, join(folder, 'plattform/runtime.js'));
  writeFileSync(join(folder, 'plattform/index.html'), launchPage);
  const server = await serveFolder(folder);
  const told = new Map<string, ToldCmi>();
  return {
    origin: server.address,
    folder: join(folder, 'kurs'),
    paths: archives.map((name) => name.replace('-scorm-1.2.zip', '')),
    told,
    /** The page that frames a unit. */
    launch: (unit: string, runtime: Runtime = 'real') =>
      `${server.address}/plattform/?unit=${unit}&runtime=${runtime}`,
    /** Makes a browser profile a learner's: commits land here, and come back. */
    join: (context: BrowserContext) =>
      context.route(/\/plattform\/sparat\?/, async (route) => {
        const unit = new URL(route.request().url()).searchParams.get('unit') ?? '';
        const sent = route.request().postDataJSON() as { readonly cmi: ToldCmi } | null;
        if (sent) {
          told.set(unit, sent.cmi);
          return route.fulfill({ json: { result: true, errorCode: 0 } });
        }
        return route.fulfill({ json: { cmi: told.get(unit) ?? null } });
      }),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type LearningPlatform = Awaited<ReturnType<typeof startLearningPlatform>>;

const launchPage = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Plattform</title><link rel="icon" href="data:,"><body>
<script src="runtime.js"></script>
<script type="module">
const asked = new URLSearchParams(location.search);
const unit = asked.get('unit');
const runtime = asked.get('runtime');
const address = '/plattform/sparat?unit=' + unit;
if (runtime === 'throws') {
  const fail = () => { throw new Error('platform down'); };
  window.API = { LMSInitialize: fail, LMSGetValue: fail, LMSSetValue: fail, LMSCommit: fail, LMSFinish: fail };
} else if (runtime !== 'missing') {
  window.API = new Scorm12API({ lmsCommitUrl: runtime === 'real' ? address : '/plattform/finns-inte', logLevel: 5 });
  const { cmi } = await (await fetch(address)).json();
  if (cmi) window.API.loadFromJSON(cmi, 'cmi');
}
const frame = document.createElement('iframe');
frame.title = 'Kurs';
frame.width = 900;
frame.height = 1200;
frame.src = '/kurs/' + unit;
document.body.append(frame);
</script>`;
