import { problemText } from '../features/desk/problem-text.ts';
import { useDeskState, useShell } from './shell.ts';

/** What is wrong with the user's own data, on top of every view until it is over or understood. */
export function Problems() {
  const { desk } = useShell();
  const { problems } = useDeskState(desk);
  return (
    <>
      {problems.map((problem) => {
        const { title, text } = problemText(problem);
        const canDismiss = problem.kind === 'corrupt' || problem.kind === 'future';
        return (
          <div class="notice notice-bad at-top" role="alert" key={problem.kind}>
            <strong>{title}</strong>
            <p>{text}</p>
            {canDismiss ? (
              <button type="button" class="button quiet" onClick={() => void desk.dismissProblems()}>
                Jag har läst det
              </button>
            ) : null}
          </div>
        );
      })}
    </>
  );
}
