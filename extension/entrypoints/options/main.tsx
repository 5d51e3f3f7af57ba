import { render } from 'preact';
import { openShortcutSettings, quickSearchShortcut } from '../../platform/commands.ts';
import { saveFile } from '../../platform/save-file.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { OptionsPage } from '../../ui/OptionsPage.tsx';
import { openDesk } from '../../platform/open-desk.ts';

const root = document.getElementById('root');
if (!root) throw new Error('options: no root in the page');
render(
  <ErrorBoundary what="Inställningarna">
    <OptionsPage
      desk={openDesk({ isSeen: false })}
      shortcut={{ read: quickSearchShortcut, change: openShortcutSettings }}
      saveFile={saveFile}
    />
  </ErrorBoundary>,
  root,
);
