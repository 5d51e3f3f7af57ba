/** Marks the gaps of a template, `[vad som ska stå här]`, in HTML that holds no brackets of its own. */
export const markGaps = (html: string): string =>
  html.replace(/\[([^\][<>]+)\]/g, '<span class="gap">[$1]</span>');
