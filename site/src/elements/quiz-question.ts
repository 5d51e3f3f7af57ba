/** Answers a question at once, with a reason for every option. No points are kept anywhere. */
class QuizQuestion extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    form?.addEventListener('reset', () => this.#reset());
  }

  #answer(): void {
    const options = [...this.querySelectorAll<HTMLElement>('.option')].map((element) => ({
      element,
      isRight: element.dataset['right'] === 'true',
      isChosen: element.querySelector('input')?.checked ?? false,
    }));
    if (!options.some(({ isChosen }) => isChosen)) return this.#say('Välj ett svar först.');
    for (const { element, isRight, isChosen } of options) {
      element.classList.toggle('is-right', isRight);
      element.classList.toggle('is-chosen', isChosen);
      const reason = element.querySelector<HTMLElement>('.option-reason');
      const verdict = reason?.querySelector('strong');
      if (verdict) verdict.textContent = isRight ? 'Bäst:' : 'Inte bäst:';
      if (reason) reason.hidden = false;
    }
    const isAllRight = options.every(({ isRight, isChosen }) => isRight === isChosen);
    this.#say(
      isAllRight
        ? 'Ja, det är bäst. Läs gärna skälen till alla svar.'
        : 'Inte riktigt. Läs skälen och försök igen.',
    );
    this.#showReset(true);
  }

  #reset(): void {
    for (const option of this.querySelectorAll('.option')) option.classList.remove('is-right', 'is-chosen');
    for (const reason of this.querySelectorAll<HTMLElement>('.option-reason')) reason.hidden = true;
    this.#say('');
    this.#showReset(false);
    this.querySelector('input')?.focus();
  }

  #showReset(shown: boolean): void {
    const button = this.querySelector<HTMLButtonElement>('button[type="reset"]');
    if (button) button.hidden = !shown;
  }

  #say(text: string): void {
    const status = this.querySelector('.question-result');
    if (status) status.textContent = text;
  }
}

if (!customElements.get('quiz-question')) customElements.define('quiz-question', QuizQuestion);
