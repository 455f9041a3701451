// A full-text index in which a document cited is a term like any word.
import MiniSearch from 'minisearch';
import { type Citation, citationsOf, identify, type Paper } from './citations.js';

/** What to look for: papers that have all of it. */
export interface Question {
  /** A document that the paper cites. */
  readonly cites?: { readonly code: string; readonly place: string };
  /** Words of the paper, with marks or without. */
  readonly words?: string;
}

export interface Answer {
  readonly id: string;
  /** Where the paper cites the document in question. */
  readonly citations: readonly Citation[];
}

const identifiers = (text: string): string[] => text.split(' ');
const isAsItStands = { tokenize: identifiers, processTerm: (term: string) => term };
const split = MiniSearch.getDefault('tokenize');

/** Small letters without marks, so that `chuyen doi so` finds `Chuyển đổi số`. */
const plain = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

export function searchOver(papers: readonly Paper[]): (question: Question) => Answer[] {
  const index = new MiniSearch<Paper & { cited: string; citations: Citation[] }>({
    fields: ['text', 'cited'],
    storeFields: ['citations'],
    tokenize: (text, field) => (field === 'cited' ? identifiers(text) : split(text)),
    processTerm: (term, field) => (field === 'cited' ? term : plain(term)),
  });
  index.addAll(
    papers.map((paper) => {
      const citations = citationsOf(paper);
      return { ...paper, citations, cited: citations.map(({ document }) => document).join(' ') };
    }),
  );
  return ({ cites, words }) => {
    const document = cites && identify(cites.code, cites);
    if (cites && document === undefined) return [];
    const queries = [
      ...(document ? [{ queries: [document], fields: ['cited'], ...isAsItStands }] : []),
      ...(words ? [{ queries: [words], fields: ['text'], combineWith: 'AND' as const }] : []),
    ];
    return index.search({ queries, combineWith: 'AND' }).map(({ id, citations }) => ({
      id,
      citations: citations.filter((citation: Citation) => citation.document === document),
    }));
  };
}
