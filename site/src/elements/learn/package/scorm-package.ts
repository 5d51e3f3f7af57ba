import '../quiz-question.ts';
import { findScormApi, ScormVisit } from './scorm-api.ts';

// One page of a package in a learning platform: the tick is the platform's, so nothing is kept in the browser.
document.documentElement.classList.add('js');
const api = findScormApi(window);
const visit = api && new ScormVisit(api);
const tick = document.querySelector<HTMLInputElement>('input[data-piece]');
const note = document.querySelector('.package-note');
if (tick && visit) {
  tick.checked = visit.isCompleted;
  tick.addEventListener('change', () => {
    const isTaken = visit.tell(tick.checked);
    if (note)
      note.textContent = isTaken ? 'Lärplattformen vet nu om det.' : 'Lärplattformen tog inte emot krysset.';
  });
} else if (note) note.textContent = 'Ingen lärplattform svarar, så krysset sparas inte.';
window.addEventListener('pagehide', () => visit?.end());
