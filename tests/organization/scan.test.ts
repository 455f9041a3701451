import { describe, expect, test } from 'vitest';
import { anchorsOf, scan } from '../../src/organization/scan.js';

const anchors = anchorsOf(['đảng b', 't.ư']);

describe('anchors', () => {
  test.each(['đảng bộ', 'Đảng Bộ', 'ĐẢNG BỘ', 'đảng\u00a0bộ', 'đảng\r\nbộ', 'T.Ư'])(
    'see %j',
    (text) => {
      for (const given of [text, text.normalize('NFD')]) {
        anchors().lastIndex = 0;
        expect(anchors().test(given)).toBe(true);
      }
    },
  );

  test('see a letter with one of its two marks', () => {
    const half = anchorsOf(['bộ']);
    expect(half().test('bô\u0323')).toBe(true);
  });

  test.each(['đảng viên', 'tuy', ''])('do not see %j', (text) => {
    anchors().lastIndex = 0;
    expect(anchors().test(text)).toBe(false);
  });
});

test('every head is read once, over windows and decomposed', () => {
  for (const piece of ['Đảng bộ xã. ', `${'việc '.repeat(333)}Đảng bộ xã. `]) {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = piece.repeat(40).normalize(form);
      const places: number[] = [];
      scan(text, anchors, /đảng bộ/g, (stretch, index) => {
        places.push(stretch.at(index));
        return index + 7;
      });
      expect(places).toHaveLength(40);
      expect(new Set(places).size).toBe(40);
      for (const place of places) {
        expect(text.slice(place, place + 12).normalize('NFC')).toMatch(/^Đảng bộ/);
      }
    }
  }
});

test('what is not taken is looked into', () => {
  const seen: number[] = [];
  scan('Đảng bộ đảng bộ', anchors, /đảng bộ/g, (_stretch, index) => {
    seen.push(index);
    return undefined;
  });
  expect(seen).toEqual([0, 8]);
});
