/** What an element may hold. */
export type Content = Node | string | undefined | readonly Content[];

/** The attributes of an element; false and undefined leave one out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element: texts are texts, whatever they hold. */
export function h(tag: string, attributes: Attributes = {}, ...content: readonly Content[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  add(element, content);
  return element;
}

function add(element: HTMLElement, content: Content): void {
  if (content === undefined) return;
  if (typeof content === "string" || content instanceof Node) element.append(content);
  else for (const one of content) add(element, one);
}
