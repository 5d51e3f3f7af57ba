import { useState } from 'preact/hooks';
import type { PointState, Run } from '#content/core/runs/run.ts';
import type { Part } from '../features/cards/card.ts';
import { Rendered } from './Rendered.tsx';
import { SourceList } from './SourceList.tsx';
import { useShell } from './shell.ts';

interface RunPointProps {
  readonly run: Run;
  readonly item: string;
  readonly isNew: boolean;
  readonly detail: Extract<Part, { type: 'points' }>['items'][number] | undefined;
}

/** A point with its three states: the box for done, a word for not applicable. */
export function RunPoint({ run, item, isNew, detail }: RunPointProps) {
  const shell = useShell();
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const point = run.points[item];
  if (!point) return null;
  const { state, text } = point;
  const set = (next: PointState) => void shell.act({ type: 'set', run: run.id, item, state: next });
  const isNotApplicable = state === 'not-applicable';

  return (
    <li class={`point is-${state}`}>
      <label class="point-label">
        <input
          type="checkbox"
          checked={state === 'done'}
          data-item={item}
          onChange={() => set(state === 'open' ? 'done' : 'open')}
        />
        <span class="box" aria-hidden="true">
          {state === 'done' ? '✓' : isNotApplicable ? '–' : ''}
        </span>
        <span class="point-text">{text}</span>
        {isNotApplicable ? <span class="tag">inte aktuellt</span> : null}
        {isNew ? <span class="tag tag-new">ny</span> : null}
      </label>
      <span class="point-tools">
        {detail ? (
          <button
            type="button"
            class="as-link"
            aria-expanded={isWhyOpen}
            onClick={() => setIsWhyOpen(!isWhyOpen)}
          >
            Varför?<span class="visually-hidden"> {text}</span>
          </button>
        ) : null}
        {state === 'done' ? null : (
          <button
            type="button"
            class="as-link"
            onClick={() => set(isNotApplicable ? 'open' : 'not-applicable')}
          >
            {isNotApplicable ? 'Aktuellt igen' : 'Inte aktuellt'}
            <span class="visually-hidden">: {text}</span>
          </button>
        )}
      </span>
      {isWhyOpen && detail ? (
        <div class="why">
          <p>
            <Rendered html={detail.reason} />
          </p>
          <SourceList items={detail.sources} />
        </div>
      ) : null}
    </li>
  );
}
