/** A link in a list. */
export function linkItem(url: string, title: string, ...after: readonly (Node | string)[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link, ...after);
  return item;
}
