/** A button marked `data-print` prints the page, or only the part whose id it names, under that part's own address. */
export function printPartsOnClick(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLButtonElement>('button[data-print]');
    if (!button) return;
    const part = button.dataset['print'] ? page.getElementById(button.dataset['print']) : null;
    part?.classList.add('printed');
    page.documentElement.classList.toggle('printing-part', part !== null);
    const address = page.querySelector('.print-head .print-address');
    const whole = address?.textContent ?? '';
    if (address && part) address.textContent = `${whole}#${part.id}`;
    window.addEventListener(
      'afterprint',
      () => {
        part?.classList.remove('printed');
        page.documentElement.classList.remove('printing-part');
        if (address && part) address.textContent = whole;
      },
      { once: true },
    );
    window.print();
  });
}
