import { render } from 'preact';
import { openDesk } from '../../platform/open-desk.ts';
import { panelEffects } from '../../platform/panel-effects.ts';
import { onPanelRequests } from '../../platform/panel-requests.ts';
import { openOptions } from '../../platform/tabs.ts';
import { Page } from '../../ui/Page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('quick: no root in the page');
const desk = openDesk({ isSeen: true });
render(
  <Page
    desk={desk}
    effects={panelEffects(desk)}
    openOptions={() => void openOptions()}
    onRequests={onPanelRequests}
  />,
  root,
);
