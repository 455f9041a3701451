import { ok, deepStrictEqual as same } from 'node:assert';
import fc from 'fast-check';
import * as model from 'vn-party-model';
import {
  annotate,
  applyFixes,
  findInStream,
  findMentions,
  formatDocumentCode,
  htmlMarkup,
  isKnownDocumentType,
  lintReferences,
  markdownLinks,
  misfitOf,
  type Notation,
  parseDocumentCode,
  repairDocumentCode,
  resolveWithin,
  searchMentions,
} from 'vn-party-model';
import { annotateHtml, findInHtml, readHtml, toSource } from 'vn-party-model/html';
import { pages } from '../../tests/support/html.js';
import { papers } from './papers.js';

type AnyNotation = Notation<string, unknown>;

/** What must hold for any text. */
export interface Law {
  readonly texts: fc.Arbitrary<string>;
  /** Throws where it does not hold. */
  readonly holds: (text: string) => void | Promise<void>;
}

const notations = Object.values<unknown>(model).filter(
  (one): one is AnyNotation => typeof one === 'object' && one !== null && 'pieces' in one,
);

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

/** Cuts a text in pieces: where, its own signs say. */
function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const size = 1 + (text.charCodeAt(at) % 23);
    yield text.slice(at, at + size);
    at += size;
  }
}

function spansHold(text: string, found: readonly model.MentionOf<model.MentionKind>[]): void {
  const ends = new Map<string, number>();
  let place = 0;
  for (const mention of found) {
    const { id, kind, start, end } = mention;
    ok(place <= start && start < end && end <= text.length, `${id} is out of order or place`);
    ok(start >= (ends.get(kind) ?? 0), `${id} lies upon another of its kind`);
    same(text.slice(start, end), mention.text);
    same(id, `${kind}:${start}:${end}`);
    ok(isFrozen(mention), `${id} is not frozen`);
    for (const span of Object.values(mention.parts ?? {}) as model.Span[]) {
      ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${id}: its parts`);
    }
    ends.set(kind, end);
    place = start;
  }
}

const find = (text: string): void => {
  const found = findMentions(text);
  spansHold(text, found);
  same([...searchMentions(text)], found);
};

const parse = (text: string): void => {
  for (const notation of notations) {
    const pattern = new RegExp(`^${notation.pieces.map((piece) => piece.pattern).join('')}$`);
    const match = pattern.exec(text);
    const misfit = misfitOf(notation, text);
    if (misfit) ok(misfit.at >= 0 && misfit.at <= text.length, `${notation.name}: its place`);
    const value = match === null ? undefined : notation.read(match);
    if (value === undefined) continue;
    const again = pattern.exec(notation.format(value));
    same(again && notation.read(again), value);
  }
};

const repair = (text: string): void => {
  const repaired = repairDocumentCode(text);
  const { value, repairs = [] } = repaired?.value ? repaired : {};
  for (const { at, found } of repairs) same(text.slice(at, at + found.length), found);
  if (value === undefined) return;
  const written = formatDocumentCode(value);
  // A type that no table has is taken beside a type word alone.
  const word = isKnownDocumentType(value.type) ? '' : 'Công văn số ';
  same(repairDocumentCode(word + written)?.value, value);
  if (parseDocumentCode(written)) same(parseDocumentCode(written), value);
};

const stream = async (text: string): Promise<void> => {
  const found: unknown[] = [];
  for await (const mention of findInStream(cut(text))) found.push(mention);
  same(found, findMentions(text));
};

const marks = (text: string): void => {
  const found = findMentions(text);
  const bare = annotate(text, found, htmlMarkup()).replace(/<[^>]*>/g, '');
  same(bare, annotate(text, [], htmlMarkup()));
  annotate(
    text,
    found,
    markdownLinks(() => '#'),
  );
  const findings = lintReferences(text);
  for (const { start, end } of findings) ok(0 <= start && start <= end && end <= text.length);
  applyFixes(text, findings);
  for (const back of resolveWithin(text)) same(text.slice(back.start, back.end), back.text);
};

const html = (source: string): void => {
  const page = readHtml(source);
  const found = findInHtml(source);
  same(
    found,
    findMentions(page.text).map((mention) => toSource(page, mention)),
  );
  for (const { id, start, end } of found) {
    ok(0 <= start && start < end && end <= source.length, `${id} is not in the source`);
  }
  if (source.includes('mark')) return;
  const marked = annotateHtml(source, found, { wrap: (content) => `<mark>${content}</mark>` });
  same(marked.replace(/<\/?mark>/g, ''), source);
  same(readHtml(marked).text, page.text);
};

const markup = fc
  .tuple(pages, papers, pages)
  .map(
    ([before, text, after]) => before + text.replaceAll('.', '<b>').replaceAll(';', '</b>') + after,
  );

/** The laws by their names, which the crashers kept go by. */
export const laws: Readonly<Record<string, Law>> = {
  find: { texts: papers, holds: find },
  parse: { texts: papers, holds: parse },
  repair: { texts: papers, holds: repair },
  stream: { texts: papers.map((text) => text.repeat(1 + (text.length % 40))), holds: stream },
  marks: { texts: papers, holds: marks },
  html: { texts: markup, holds: html },
};
