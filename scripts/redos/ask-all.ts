import { readdirSync, readFileSync } from 'node:fs';
import { adversaries } from '../../bench/adversaries.js';
import { caseOf } from '../conformance/case.js';

const root = new URL('../../', import.meta.url);
const takesText = /^(?:parse|read|repair|fold|classify|find|lint|resolve|shares|misfit|is|issuer)/;
const length = 20_000;

/** Long texts: of one sign, of the pieces that papers have, and those made for the benchmark. */
const texts: readonly string[] = [
  ...[' ', '\n', '\t', '.', ',', '"', '(', '0', '12.', 'a', 'a ', 'Á ', 'số ', 'ngày ', '<', '&'],
  ...['Đảng ủy ', 'đạt ', 'chi bộ ', 'khóa XII ', 'năm 2020 - ', 'Nghị quyết này ', 'của ', 'về '],
  ...[
    'hoàn thành tốt ',
    'nhiệm vụ ',
    '80% ',
    'giai đoạn ',
    'quý ',
    'đại hội ',
    'hội nghị lần ',
    'lần thứ ',
    'Đảng bộ xã họp Đại hội XIII ',
    'Kết luận Trung ương 4 khóa XII ',
    'Chỉ thị số 45-CT/TW, ngày 15/4/2025 ',
    'Chỉ thị số 45-CT/TU của Ban Thường vụ Tỉnh ủy. ',
  ],
]
  .map((piece) => piece.repeat(length / piece.length))
  .flatMap((text) => [text, `Quyết định số 12-QĐ/TU. Nghị quyết này${text}`, `${text}15-NQ/TU`])
  .concat(Object.values(adversaries).map((make) => make(length)));

type Callable = (...given: readonly unknown[]) => unknown;

/** Calls with what it may refuse by a throw. */
function ask(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
}

/** Loads every file of the sources, and asks so much of them that no pattern stays unmade. */
export async function askAll(): Promise<void> {
  for (const name of readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })) {
    // The last one runs the command when it is loaded.
    if (name.endsWith('.ts') && name !== 'command/main.ts') {
      await import(new URL(`src/${name}`, root).href);
    }
  }
  const { addPoints, annotate, diffReferences, markdownLinks, misfitOf, toBio, ...model } =
    await import('vn-party-model');
  const html = await import('vn-party-model/html');
  const files = readdirSync(new URL('conformance', root)).filter((name) =>
    /^\w+\.json$/.test(name),
  );
  for (const name of files) {
    const { cases } = JSON.parse(readFileSync(new URL(`conformance/${name}`, root), 'utf8'));
    for (const { call, arguments: given } of cases ?? []) caseOf(call, ...given);
  }
  const notations = Object.values(model).filter(
    (one) => typeof one === 'object' && 'pieces' in one,
  );
  const functions = Object.entries({ ...model, ...html }).filter(([name]) => takesText.test(name));
  addPoints(['28,50', '61.5']);
  for (const text of texts) {
    for (const notation of notations) misfitOf(notation as never, text);
    for (const [, one] of functions) ask(() => (one as Callable)(text, '2026-01-01'));
    diffReferences(text, 'Nghị quyết Trung ương 4 khóa XII');
    const mention = { id: '', kind: '', start: 0, end: text.length, text, value: '' };
    toBio(text, [mention]);
    model.lintReferences(text, { day: '2026-01-01' });
    ask(() =>
      annotate(
        text,
        [mention],
        markdownLinks(() => text),
      ),
    );
  }
}
