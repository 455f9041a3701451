import { describe, expect, test } from 'vitest';
import { citationsOf, type Paper } from './citations.js';
import { searchOver } from './search.js';

const papers: readonly Paper[] = [
  {
    id: 'hn-1',
    place: 'Hà Nội',
    text: 'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/11/2025 về chuyển đổi số, các xã lập kế hoạch.',
  },
  {
    id: 'hn-2',
    place: 'Hà Nội',
    text: 'Sơ kết Nghị quyết số 15 - NQ/TU và Chỉ thị 35 của Bộ Chính trị về công tác cán bộ.',
  },
  {
    id: 'hn-3',
    place: 'Hà Nội',
    text: 'Học tập cách làm theo Nghị quyết số 15-NQ/TU của Tỉnh ủy Bắc Ninh về chuyển đổi số.',
  },
  {
    id: 'bn-1',
    place: 'Bắc Ninh',
    text: 'Nghị quyết số 15-NQ/TU đã nêu rõ. Nghị quyết 15 cũng giao việc cho từng chi bộ.',
  },
  {
    id: 'bn-2',
    place: 'Bắc Ninh',
    text: 'Tham khảo Nghị quyết số 15-NQ/TU, ngày 20/11/2025 của Thành ủy Hà Nội; Chỉ thị 35-CT/TW.',
  },
  { id: 'bn-3', place: 'Bắc Ninh', text: 'Kế hoạch chuyển đổi số không viện dẫn văn bản nào.' },
];
const ask = searchOver(papers);
const idsOf = (question: Parameters<typeof ask>[0]): string[] =>
  ask(question)
    .map(({ id }) => id)
    .sort();

describe('papers that cite', () => {
  test('15-NQ/TU of Hà Nội: its own papers, and one of Bắc Ninh that names it', () => {
    expect(idsOf({ cites: { code: '15-NQ/TU', place: 'Hà Nội' } })).toEqual([
      'bn-2',
      'hn-1',
      'hn-2',
    ]);
  });

  test('15-NQ/TU of Bắc Ninh: another document', () => {
    expect(idsOf({ cites: { code: '15-NQ/TU', place: 'Bắc Ninh' } })).toEqual(['bn-1', 'hn-3']);
  });

  test('35-CT/TW: of the centre, whoever cites it', () => {
    expect(idsOf({ cites: { code: '35-CT/TW', place: 'Hà Nội' } })).toEqual(['bn-2', 'hn-2']);
  });

  test.each(['05-NQ/TU', '5-NQ/TU', '15-NQ', ''])('none for "%s"', (code) => {
    const cites = { code, place: 'Hà Nội' };
    expect(idsOf({ cites })).toEqual([]);
    expect(idsOf({ cites, words: 'chuyển đổi số' })).toEqual([]);
  });

  test('a document, and speak of something, with marks or without', () => {
    const cites = { code: '15-NQ/TU', place: 'Hà Nội' };
    expect(idsOf({ cites, words: 'chuyển đổi số' })).toEqual(['hn-1']);
    expect(idsOf({ cites, words: 'CHUYEN DOI SO' })).toEqual(['hn-1']);
  });
});

test('words alone find papers that cite nothing', () => {
  expect(idsOf({ words: 'chuyển đổi số' })).toEqual(['bn-3', 'hn-1', 'hn-3']);
});

test('an answer says where the paper cites the document, short repeats too', () => {
  const [answer] = ask({ cites: { code: '15-NQ/TU', place: 'Bắc Ninh' }, words: 'chi bộ' });
  const text = papers.find(({ id }) => id === answer?.id)?.text ?? '';
  expect(answer?.citations.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Nghị quyết số 15-NQ/TU',
    'Nghị quyết 15',
  ]);
});

test('a code that is no Party document is not indexed', () => {
  expect(citationsOf({ id: '', place: 'Hà Nội', text: 'Nghị định số 30/2020/NĐ-CP' })).toEqual([]);
});
