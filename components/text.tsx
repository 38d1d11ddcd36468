import { createContext, type ReactNode, useContext } from 'react';
import type { Text } from '@/lib/domain/text';

const TextContext = createContext<Text | null>(null);

/** Gives every component below the texts of the interface, in one language. */
export function TextProvider({ text, children }: { text: Text; children: ReactNode }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** @throws where no `TextProvider` stands above: a component without words is a mistake, not a state */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it');
  return text;
}
