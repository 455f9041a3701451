import { expect, test } from 'vitest';
import {
  byTypeAndNumber,
  byWord,
  byWordAndNumber,
  lastBefore,
} from '../../src/citation/antecedent-index.js';
import { antecedentsOf } from '../../src/citation/antecedents.js';
import { citedMentions } from '../../src/citation/resolve-within.js';

const text = 'Chỉ thị số 05-CT/TU, 05-CT/HU, Chỉ thị số 05-CT/TU, 06-CTHĐ/TU, Chỉ thị số 07-CT/TU';
const antecedents = antecedentsOf(citedMentions(text));
const startsOf = (index: ReturnType<typeof byWord>, name: string, at = text.length): number[] =>
  lastBefore(index, name, at).map(({ mention }) => mention.start);

test('by word, every mention', () => {
  expect(startsOf(byWord(antecedents), 'chỉ thị').length).toBe(4);
  expect(startsOf(byWord(antecedents), 'nghị quyết')).toEqual([]);
});

test('by number, the first mention of each document', () => {
  expect(startsOf(byWordAndNumber(antecedents), 'chỉ thị 5')).toEqual([0, 21]);
  expect(startsOf(byTypeAndNumber(antecedents), 'CT 5')).toEqual([0, 21]);
});

test('by type, compound letters go by their first', () => {
  expect(startsOf(byTypeAndNumber(antecedents), 'CTr 6').length).toBe(1);
});

test('only what ends before a place counts', () => {
  const [first] = antecedents;
  const end = first?.mention.end ?? 0;
  expect(startsOf(byWord(antecedents), 'chỉ thị', end)).toEqual([0]);
  expect(startsOf(byWord(antecedents), 'chỉ thị', end - 1)).toEqual([]);
});

test('no more than the last fifty', () => {
  const many = antecedentsOf(citedMentions(Array(60).fill('Chỉ thị số 05-CT/TU').join('; ')));
  expect(lastBefore(byWord(many), 'chỉ thị', 10_000).length).toBe(50);
});

test('the resolution of a plenum has no number', () => {
  const plenum = antecedentsOf(citedMentions('Nghị quyết Trung ương 4 khóa XII'));
  expect([...byWord(plenum).keys()]).toEqual(['nghị quyết']);
  expect([...byWordAndNumber(plenum).keys()]).toEqual([]);
  expect([...byTypeAndNumber(plenum).keys()]).toEqual([]);
});

test('a code without its issuer is not given in full', () => {
  const short = antecedentsOf(citedMentions('Nghị quyết 57'));
  expect([...byWordAndNumber(short).keys()]).toEqual(['nghị quyết 57']);
  expect([...byTypeAndNumber(short).keys()]).toEqual([]);
});
