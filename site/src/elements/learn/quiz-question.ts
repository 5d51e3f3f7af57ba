import { judge } from './judge.ts';

/** Lets the reader answer a question: the answer and every reason at once, and another try. Nothing is remembered. */
class QuizQuestion extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('.options input')];
    const several = this.dataset['several'] !== undefined;
    if (!several)
      for (const input of inputs) input.addEventListener('change', () => this.#answer(inputs, several));
    this.querySelector('[data-do="answer"]')?.addEventListener('click', () => this.#answer(inputs, several));
    this.querySelector('[data-do="again"]')?.addEventListener('click', () => this.#again(inputs));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  #answer(inputs: readonly HTMLInputElement[], several: boolean): void {
    const result = judge(
      inputs.map(({ checked, dataset }) => ({ chosen: checked, right: dataset['right'] !== undefined })),
      several,
    );
    this.#say(result.sentence);
    if (!result.answered) return;
    this.classList.toggle('question-right', result.right);
    this.classList.toggle('question-wrong', !result.right);
    for (const input of inputs) this.#mark(input.value, input.checked);
    const answers = this.querySelector('details');
    if (answers) answers.open = true;
    // The page around may want to know, such as a package in a learning platform. It learns that, not what.
    this.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
  }

  #again(inputs: readonly HTMLInputElement[]): void {
    for (const input of inputs) {
      input.checked = false;
      this.#mark(input.value, false);
    }
    this.classList.remove('question-right', 'question-wrong');
    this.#say('');
    const answers = this.querySelector('details');
    if (answers) answers.open = false;
    inputs[0]?.focus();
  }

  #mark(option: string, yours: boolean): void {
    const reason = this.querySelector(`.reason[data-option="${option}"]`);
    reason?.classList.toggle('reason-chosen', yours);
    const note = reason?.querySelector<HTMLElement>('.reason-yours');
    if (note) note.hidden = !yours;
  }

  #say(sentence: string): void {
    const status = this.querySelector('.verdict');
    if (status) status.textContent = sentence;
  }
}

customElements.define('quiz-question', QuizQuestion);
