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

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Language and direction of the texts: the page around may be in another one. */
export function useLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const { locale } = useText();
  return { lang: locale, dir: directionOf(locale) };
}

/** @param locale a BCP 47 tag */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = ''] = locale.split('-');
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
