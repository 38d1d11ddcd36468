import { createContext, useContext } from 'react';

const shown = createContext(true);

/** Around a page that may be hidden: what is hidden reads nothing new until it is shown again. */
export const ShownProvider = shown.Provider;

export const useShown = () => useContext(shown);
