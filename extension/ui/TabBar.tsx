import { tabs, type Tab } from '../features/place/place.ts';
import { Icon, type IconName } from './Icon.tsx';
import { ongoing } from './OngoingRuns.tsx';
import { useDeskState, useShell } from './shell.ts';

const icons: Readonly<Record<Tab, IconName>> = { search: 'search', checklists: 'list', saved: 'star' };

interface TabBarProps {
  readonly tab: Tab;
  readonly names: Readonly<Record<Tab, string>>;
  readonly onTab: (tab: Tab) => void;
}

/** The three parts of the panel. */
export function TabBar({ tab: current, names, onTab }: TabBarProps) {
  const { runs } = useDeskState(useShell().desk);
  const count = ongoing(runs.runs).length;
  return (
    <nav class="tabs" aria-label="Delar">
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={current === tab ? 'page' : undefined}
          onClick={() => onTab(tab)}
        >
          <Icon name={icons[tab]} />
          {names[tab]}
          {tab === 'checklists' && count > 0 ? (
            <span class="tab-count">
              {count}
              <span class="visually-hidden"> pågående</span>
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  );
}
