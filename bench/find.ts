// `npm run bench`: what reading one code, refusing one, and searching a page cost.
import { bench, run, summary } from 'mitata';
import { findMentions, parseDocumentCode } from 'vn-party-model';

const sentence =
  'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/9/2021 của Ban Chấp hành Đảng bộ, Tỉnh ủy ban hành kế hoạch. ';
const page = sentence.repeat(30);

summary(() => {
  bench('parseDocumentCode, a code', () => parseDocumentCode('15-NQ/TU'));
  bench('parseDocumentCode, not a code', () => parseDocumentCode('15-XX/TU'));
});
bench(`findMentions, all kinds, ${page.length} characters`, () => findMentions(page));
bench(`findMentions, documents, ${page.length} characters`, () =>
  findMentions(page, { kinds: ['document'] }),
);

await run();
