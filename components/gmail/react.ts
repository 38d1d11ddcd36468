import { type ComponentChild, render } from 'preact';

/**
 * What is built for Gmail's tab in place of React: Preact as it is, without what it does to pass for React. Components
 * that are drawn there keep to what both do alike: `onInput`, and `onFocusCapture` where the focus is somewhere inside.
 */
export { createContext } from 'preact';
export * from 'preact/hooks';

export function createRoot(container: Element) {
  return {
    render: (node: ComponentChild) => render(node, container),
    unmount: () => render(null, container),
  };
}
