import fc from 'fast-check';
import type { Mention } from 'vn-party-model/text';

/** Text with what HTML, Markdown and JSON would stumble over, and with letters of every length. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('Nghị quyết', 'số 15-NQ/TU', ' ', '\n', 'Đ', 'e\u0302\u0301'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...'&<>"\'`\\*_[](){}#+-.!|~$=:/@^%;,0123456789\t'.split(''),
          '𝟏',
          '😀',
          '&amp;',
          '</script>',
          '<img src=x onerror=alert(1)>',
          '"><script>',
          '--->',
          '    ',
          '\r\n',
          '\u2028',
          '\u00a0',
          '1. ',
          '- ',
          '---',
          '| a |',
          ':-',
          '```',
          'javascript:alert(1)',
        ),
      },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

/** Any text with mentions anywhere in it: nested, crossing, equal, in no order. */
export const mentionsAnywhere: fc.Arbitrary<{
  readonly text: string;
  readonly mentions: readonly Mention<string, unknown>[];
}> = hostileTexts.chain((text) => {
  const place = fc.integer({ min: 0, max: text.length });
  const mention = fc
    .tuple(place, place, fc.constantFrom('document', 'post', 'plenum-resolution'), fc.jsonValue())
    .filter(([one, other]) => one !== other)
    .map(([one, other, kind, value]) => {
      const [start, end] = one < other ? [one, other] : [other, one];
      return {
        id: `${kind}:${start}:${end}`,
        kind,
        start,
        end,
        text: text.slice(start, end),
        value,
      };
    });
  return fc.record({
    text: fc.constant(text),
    mentions: text === '' ? fc.constant([]) : fc.array(mention, { maxLength: 7 }),
  });
});
