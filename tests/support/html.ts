import fc from 'fast-check';

/** Sentences of papers, and what looks like them. */
const sentences: fc.Arbitrary<string> = fc.constantFrom(
  'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/9/2021',
  'theo Chỉ thị 35 và 45 của Bộ Chính trị',
  'Phó Bí thư Thường trực Thành ủy Hà Nội',
  'khóa XXIII, nhiệm kỳ 2020 - 2025',
  'Nghị quyết Trung ương 4 khóa XII',
  '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
  'Nghị quyết 18',
  'các Nghị quyết số 27, 28, 29-NQ/TW',
  'Đại hội XIII của Đảng',
  '30/2020/NĐ-CP',
  'số 5 < 6 && 7 > 2',
  '😀 e\u0302\u0301',
);

/** Text without markup: nothing in it begins a tag or a reference. */
export const plainTexts: fc.Arbitrary<string> = fc
  .array(sentences, { maxLength: 4 })
  .map((all) => all.join('. ').replace(/[&<]/g, ' '));

const tags = fc.constantFrom(
  ...(
    'b i span a p div li ul td tr table h1 sup select option svg title style script template textarea ' +
    'mark font center br wbr hr img xmp iframe math noscript form button pre'
  ).split(' '),
);

const soup = fc.oneof(
  { weight: 6, arbitrary: sentences },
  { weight: 4, arbitrary: tags.map((name) => `<${name}>`) },
  { weight: 4, arbitrary: tags.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: tags.map((name) => `<${name} title="a>b" href='/?a=1&b'>`) },
  { weight: 1, arbitrary: tags.map((name) => `<${name}/>`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '&nbsp;',
      '&#7883;',
      '&#x1F600;',
      '&amp',
      '&ampx',
      '&fjlig;',
      '&NotEqualTilde;',
      '&nothing;',
      '&#0;',
      '&#xD800;',
      '&',
      '&#',
      '<',
      '</>',
      '</ x>',
      '<!-- > 15-NQ/TU -->',
      '<!-- open',
      '<![CDATA[15-NQ/TU]]>',
      '<!doctype html>',
      '<?xml 1?>',
      '<p',
      '<p title="',
      '\u00ad',
      '15-NQ/',
      'TU',
      '\0',
    ),
  },
);

/** HTML as it is found: unclosed, crossing, misnested, with references of every kind. */
export const pages: fc.Arbitrary<string> = fc
  .array(soup, { maxLength: 16 })
  .map((pieces) => pieces.join(''));
