/** Text as CSS writes it between quotes (CSS Syntax 4.3.5): quotes, backslashes and line breaks escaped. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** Longer than this and the foot would take room from the text: a collection carries all it holds in its address. */
const longest = 110;

const short = (told: string): string =>
  told.length > longest ? `${told.split('#')[0] ?? ''} (hela länken står först)` : told;

/**
 * Puts the address and version, which stand in the head of a printed page, in the foot of every sheet as well: a sheet that has come
 * loose can be followed back. Browsers without margin boxes have it in the head alone.
 */
export function footEverySheet(page: Document): void {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets.push(sheet);
  window.addEventListener('beforeprint', () => {
    const told = [...page.querySelectorAll('.print-head span')]
      .slice(1)
      .map((span) => short(span.textContent));
    sheet.replaceSync(
      `@page { @bottom-left { content: ${cssText(told.join(' · '))}; font: 8pt sans-serif; text-align: left; } }`,
    );
  });
}
