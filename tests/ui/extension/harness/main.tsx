import pack from 'virtual:pack';
import search from 'virtual:search';
import { render } from 'preact';
import { createLocalDesk } from '../../../../extension/features/desk/local-desk.ts';
import { createOwnStore } from '../../../../extension/features/desk/own-store.ts';
import { loadKnowledge } from '../../../../extension/features/knowledge/knowledge.ts';
import { readPolicy } from '../../../../extension/features/policy/policy.ts';
import { OptionsPage } from '../../../../extension/ui/OptionsPage.tsx';
import { Page } from '../../../../extension/ui/Page.tsx';
import { fakeArea, fakeLock } from '../../../extension/platform/fake-area.ts';
import type { Harness, Scene } from './scene.ts';

const files = { 'pack.json': pack, 'search.json': search } as const;
const knowledge = loadKnowledge(async (name) => files[name]);
const area = fakeArea();
const copied: string[] = [];
const opened: string[] = [];
const systemTime = Date.now.bind(Date);
let cards: Scene['cards'];
let mend: () => void = () => undefined;

async function show(scene: Scene): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('harness: no root');
  render(null, root);
  copied.length = 0;
  opened.length = 0;
  area.fault = scene.fault?.from === 'start' ? new Error(scene.fault.message) : undefined;
  area.held.clear();
  for (const [key, value] of Object.entries(scene.stored ?? {})) area.held.set(key, value);
  cards = scene.cards;
  const mended = new Promise<void>((resolve) => (mend = resolve));
  const now = () => scene.now ?? systemTime();
  Date.now = scene.now === undefined ? systemTime : now;
  const desk = createLocalDesk({
    knowledge,
    store: createOwnStore(area, now, Math.random, fakeLock()),
    now,
    policy: Promise.resolve(readPolicy(scene.policy)),
    isSeen: true,
    signal: new AbortController().signal,
  });
  const { suggestions } = scene;
  const options = (
    <OptionsPage
      desk={desk}
      shortcut={{ read: async () => 'Alt+Skift+M', change: async () => true }}
      saveFile={(_, text) => void copied.push(text)}
    />
  );
  const panel = (
    <Page
      desk={{
        ...desk,
        search: async (query) => {
          if (scene.search === 'late') await mended;
          return desk.search(query);
        },
        card: async (ref) => {
          if (cards === 'broken') throw new Error('harness: a broken card');
          if (cards === 'late') await mended;
          return desk.card(ref);
        },
      }}
      effects={{
        openUrl: (url) => void opened.push(url),
        copyText: async (plain) => {
          copied.push(plain);
          return true;
        },
        ...(scene.canInsert ? { insert: async () => 'Infogat' } : {}),
        ...(suggestions === undefined
          ? {}
          : {
              suggest: async () => (typeof suggestions === 'string' ? suggestions : desk.briefs(suggestions)),
            }),
      }}
      openOptions={() => opened.push('options')}
    />
  );
  render(scene.page === 'options' ? options : panel, root);
  await knowledge;
  while (!desk.state().isReady) await new Promise((resolve) => setTimeout(resolve));
  // What is done as it opens has its turn before storage begins to refuse.
  await desk.setFavourite('guide:finns-inte', false);
  if (scene.fault?.from === 'press') area.fault = new Error(scene.fault.message);
}

const harness: Harness = {
  show,
  mend: () => {
    cards = undefined;
    mend();
  },
  stored: () => Object.fromEntries(area.held),
  copied: () => copied,
  opened: () => opened,
};
(globalThis as unknown as { harness: Harness }).harness = harness;
