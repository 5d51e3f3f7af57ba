import { QuizQuestion } from '../quiz-question.ts';
import { mergeStates, type PieceState } from './piece-state.ts';
import { findScormApi } from './scorm-api.ts';
import { ScormVisit } from './scorm-visit.ts';
import { keepWaiting, loadWaiting } from './waiting-state.ts';

// One page of a package in a learning platform. The platform keeps the tick, the answers and how many were right; only when it does not
// take them do they wait in the browser, and are handed over on the next visit.
document.documentElement.classList.add('js');
const visit = new ScormVisit(findScormApi(window));
const tick = document.querySelector<HTMLInputElement>('input[data-piece]');
const piece = tick?.dataset['piece'] ?? '';
const questions = [...document.querySelectorAll('quiz-question')].filter(
  (each): each is QuizQuestion => each instanceof QuizQuestion,
);
let place = '';

const stateOfPage = (): PieceState => ({
  isDone: tick?.checked === true,
  place,
  answers: Object.fromEntries(
    questions.flatMap(({ id, answer }) => (answer ? [[id, answer.chosen] as const] : [])),
  ),
});

/** The share of all questions that are answered right, 0–100; nothing before the first answer. */
function score(): number | undefined {
  const answers = questions.flatMap(({ answer }) => (answer ? [answer] : []));
  if (answers.length === 0) return undefined;
  return Math.round((100 * answers.filter(({ right }) => right).length) / questions.length);
}

function say(sentence: string): void {
  for (const note of document.querySelectorAll('.package-note')) note.textContent = sentence;
}

function keep(): void {
  const state = stateOfPage();
  if (visit.tell(state, score())) {
    keepWaiting(piece, undefined);
    say('Sparat i lärplattformen: krysset, dina svar och hur många som blev rätt.');
  } else sayNotTaken(keepWaiting(piece, state));
}

const sayNotTaken = (isKept: boolean): void =>
  say(
    isKept
      ? 'Lärplattformen svarar inte. Kryss och svar sparas i den här webbläsaren tills plattformen tar emot dem.'
      : 'Lärplattformen svarar inte, och webbläsaren får inte spara. Kryss och svar försvinner när du stänger sidan.',
  );

const waiting = loadWaiting(piece);
const known = visit.read();
const state = waiting ? mergeStates(known, waiting) : known;
if (tick) tick.checked = state.isDone;
for (const question of questions) question.restore(state.answers[question.id] ?? []);
place = state.place;
if (!state.isDone && place !== '') document.getElementById(place)?.scrollIntoView();

if (!visit.isOpen) sayNotTaken(keepWaiting(piece, waiting));
else {
  const isNew = !state.isDone && Object.keys(state.answers).length === 0;
  if (waiting || isNew) keep();
  say('Lärplattformen sparar ditt kryss, dina svar och hur många som blev rätt. Inget annat.');
}

tick?.addEventListener('change', keep);
document.addEventListener('answered', (event) => {
  if (event.target instanceof QuizQuestion) place = event.target.id;
  keep();
});
window.addEventListener('pagehide', () => visit.end());
