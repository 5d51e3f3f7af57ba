// One page of the package of plain web pages: the questions, and ticks that stay in the browser.
import '../quiz-question.ts';
import '../path-progress.ts';

document.documentElement.classList.add('js');
