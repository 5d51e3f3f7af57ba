import { render } from 'preact';
import { createLocalDesk } from '../../features/desk/local-desk.ts';
import { createOwnStore } from '../../features/desk/own-store.ts';
import { loadKnowledge } from '../../features/knowledge/knowledge.ts';
import { readPlace } from '../../features/place/place.ts';
import { readBundled } from '../../platform/bundled-file.ts';
import { copyText } from '../../platform/clipboard.ts';
import { localArea, sessionArea } from '../../platform/storage-area.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { openOptions, openTab } from '../../platform/tabs.ts';
import { Page } from '../../ui/Page.tsx';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const desk = createLocalDesk({
  knowledge: loadKnowledge(readBundled),
  store: createOwnStore(localArea, Date.now, Math.random),
  signal: closed.signal,
});
const place = storedValue({
  area: sessionArea,
  key: 'place',
  parse: (stored) => ({ value: readPlace(stored) }),
});

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel: no root in the page');
const { value: firstPlace } = await place.read();
render(
  <Page
    desk={desk}
    effects={{ openUrl: (url) => void openTab(url), copyText }}
    firstPlace={firstPlace}
    onPlace={(next) => void place.change(() => next)}
    openOptions={() => void openOptions()}
  />,
  root,
);
