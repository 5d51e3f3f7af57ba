import { Fragment } from 'preact';
import { isFault, type DeskProblem } from '../features/desk/desk.ts';
import { problemText } from '../features/desk/problem-text.ts';
import { useDeskState, useShell } from './shell.ts';

/** What is wrong with the user's own data, on top of every view until it is over or understood. */
export function Problems() {
  const { desk } = useShell();
  const { problems } = useDeskState(desk);
  const faults = problems.filter(isFault);
  // What was broken is told of in one notice: it is read, and put away, once.
  const broken = problems.filter((problem) => !isFault(problem));
  return (
    <>
      {broken.length > 0 ? (
        <div class="notice notice-bad at-top" role="alert">
          <Said problems={broken} />
          <button type="button" class="button quiet" onClick={() => void desk.dismissProblems()}>
            Jag har läst det
          </button>
        </div>
      ) : null}
      {faults.length > 0 ? (
        <div class="notice notice-bad at-top" role="alert">
          <Said problems={faults} />
        </div>
      ) : null}
    </>
  );
}

function Said({ problems }: { readonly problems: readonly DeskProblem[] }) {
  return problems.map((problem) => {
    const { title, text } = problemText(problem);
    return (
      <Fragment key={problem.kind}>
        <strong>{title}</strong>
        <p>{text}</p>
      </Fragment>
    );
  });
}
