/** The keys, for those who look for them. */
export function KeyHints() {
  return (
    <p class="hints">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> välj
      </span>
      <span>
        <kbd>Enter</kbd> visa
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> webbplatsen
      </span>
      <span>
        <kbd>C</kbd> kopiera länk
      </span>
      <span>
        <kbd>Esc</kbd> tillbaka
      </span>
    </p>
  );
}
