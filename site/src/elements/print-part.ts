/** A button marked `data-print` prints the page, or only the part whose id it names. */
export function printPartsOnClick(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLButtonElement>('button[data-print]');
    if (!button) return;
    const part = button.dataset['print'] ? page.getElementById(button.dataset['print']) : null;
    part?.classList.add('printed');
    page.documentElement.classList.toggle('printing-part', part !== null);
    window.addEventListener(
      'afterprint',
      () => {
        part?.classList.remove('printed');
        page.documentElement.classList.remove('printing-part');
      },
      { once: true },
    );
    window.print();
  });
}
