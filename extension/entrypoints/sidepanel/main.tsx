import { render } from 'preact';
import { readPlace } from '../../features/place/stored-place.ts';
import { openDesk } from '../../platform/open-desk.ts';
import { sessionArea } from '../../platform/storage-area.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { panelEffects } from '../../platform/panel-effects.ts';
import { onPanelRequests } from '../../platform/panel-requests.ts';
import { openOptions } from '../../platform/tabs.ts';
import { Page } from '../../ui/Page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel: no root in the page');
const place = storedValue({
  area: sessionArea,
  key: 'place',
  parse: (stored) => ({ value: readPlace(stored) }),
});
const { value: firstPlace } = await place.read();
const desk = openDesk({ isSeen: true });
render(
  <Page
    desk={desk}
    effects={panelEffects(desk)}
    firstPlace={firstPlace}
    onPlace={(next) => void place.change(() => next)}
    openOptions={() => void openOptions()}
    onRequests={onPanelRequests}
  />,
  root,
);
