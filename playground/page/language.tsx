import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the page. */
export type Language = 'vi' | 'en';

/** The language that the reader chose. */
export const LanguageContext = createContext<Language>('vi');

/** A text in both languages, of which the page shows one. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Gives the function that picks the words of the page's language. */
export function useSay(): (vi: string, en: string) => string {
  const language = useContext(LanguageContext);
  return (vi, en) => (language === 'vi' ? vi : en);
}

/** Words as a sentence or a heading begins. */
export const begin = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words that are of one language whatever the page's: names, titles, what the text says. */
export function In({ lang, children }: { lang: Language; children: ComponentChildren }) {
  const isOwn = useContext(LanguageContext) === lang;
  return <span lang={isOwn ? undefined : lang}>{children}</span>;
}
