import { render } from 'preact';
import { copyText } from '../../platform/clipboard.ts';
import { openDesk } from '../../platform/open-desk.ts';
import { onPanelRequests } from '../../platform/panel-requests.ts';
import { openOptions, openTab } from '../../platform/tabs.ts';
import { Page } from '../../ui/Page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('quick: no root in the page');
render(
  <Page
    desk={openDesk()}
    effects={{ openUrl: (url) => void openTab(url), copyText }}
    openOptions={() => void openOptions()}
    onRequests={onPanelRequests}
  />,
  root,
);
