import { fileURLToPath } from 'node:url';

/**
 * What is written for React is built with Preact: a tenth of the bytes, for the popup, which opens many times a day,
 * and for Gmail's tab, where even what lets Preact pass for React is left away.
 */
export const preactForReact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

const inPlaceOfReact = fileURLToPath(new URL('../components/gmail/react.ts', import.meta.url));

/** What is imported in place of React where a script is drawn in Gmail's tab, which pays for each byte. */
export const preactAlone = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
  'react-dom/client': inPlaceOfReact,
  react: inPlaceOfReact,
};
