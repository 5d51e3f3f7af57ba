import { judge } from './judge.ts';

export interface GivenAnswer {
  /** The ids of the chosen options. */
  readonly chosen: readonly string[];
  readonly right: boolean;
}

/**
 * Lets the reader answer a question: the answer and every reason at once, and another try. Remembers nothing itself; the page around is
 * told with `answered` that there is an `answer`, and may `restore` one.
 */
export class QuizQuestion extends HTMLElement {
  #given: GivenAnswer | undefined;

  /** What the reader answered last; nothing before that, and after asking for another try. */
  get answer(): GivenAnswer | undefined {
    return this.#given;
  }

  connectedCallback(): void {
    const inputs = this.#inputs();
    if (!this.#isSeveral)
      for (const input of inputs) input.addEventListener('change', () => this.#answerAndTell());
    this.querySelector('[data-do="answer"]')?.addEventListener('click', () => this.#answerAndTell());
    this.querySelector('[data-do="again"]')?.addEventListener('click', () => this.#again(inputs));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Answers as on an earlier visit. An option that is gone since then leaves the question unanswered. */
  restore(chosen: readonly string[]): void {
    const inputs = this.#inputs();
    if (chosen.length === 0 || !chosen.every((option) => inputs.some(({ value }) => value === option)))
      return;
    for (const input of inputs) input.checked = chosen.includes(input.value);
    this.#answer(inputs);
  }

  get #isSeveral(): boolean {
    return this.dataset['several'] !== undefined;
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.options input')];
  }

  #answerAndTell(): void {
    if (this.#answer(this.#inputs())) this.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
  }

  /** Judges what is chosen and shows why. Gives whether anything was. */
  #answer(inputs: readonly HTMLInputElement[]): boolean {
    const result = judge(
      inputs.map(({ checked, dataset }) => ({ chosen: checked, right: dataset['right'] !== undefined })),
      this.#isSeveral,
    );
    this.#say(result.sentence);
    if (!result.answered) return false;
    this.#given = {
      chosen: inputs.filter(({ checked }) => checked).map(({ value }) => value),
      right: result.right,
    };
    this.classList.toggle('question-right', result.right);
    this.classList.toggle('question-wrong', !result.right);
    for (const input of inputs) this.#mark(input.value, input.checked);
    const answers = this.querySelector('details');
    if (answers) answers.open = true;
    return true;
  }

  #again(inputs: readonly HTMLInputElement[]): void {
    this.#given = undefined;
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
