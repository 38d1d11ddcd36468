import { toAttribute } from './markup';

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | undefined | false;

/**
 * Makes an element with attributes and children. `true` writes an empty attribute; `false`, null and undefined
 * leave it out. Children that are text stay text: the page runs under Trusted Types and never parses HTML here.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => isPresent(child)));
  return element;
}

/** Writes the attributes that are given and removes those that are false, null or undefined, or that this Gmail lacks. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const written =
      value === false || value === null || value === undefined
        ? null
        : toAttribute(name, value === true ? '' : String(value));
    if (written === null) element.removeAttribute(name);
    else element.setAttribute(name, written);
  }
}

/** Replaces all children. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child) => isPresent(child)));
}

/** Hides by inline style, as Gmail does with views, menus and toolbars. */
export function setShown(element: HTMLElement, shown: boolean): void {
  element.style.display = shown ? '' : 'none';
}

let lastId = 0;

/** Ids like `:3f`, new with every page load, so that nobody can rely on them. */
export function newId(): string {
  lastId += 1;
  return `:${(lastId + 40).toString(36)}`;
}

function isPresent(child: Child): child is Node | string {
  return child !== null && child !== undefined && child !== false;
}
