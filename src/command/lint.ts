import type { Finding } from '../citation/finding.js';
import { lintReferences } from '../citation/lint-references.js';
import { type SarifLog, toSarif } from '../citation/sarif.js';
import { knownDocuments } from '../registry/known-documents.js';
import { createRegistry } from '../registry/registry.js';
import type { Task } from './call.js';
import { textOf } from './decode.js';
import { type ExitCode, graver } from './exit-codes.js';
import { inputsOf, isFailure, reasonOf } from './inputs.js';
import { countLines, type Place } from './line-counter.js';
import type { Colour } from './paint.js';
import { rowsTo } from './rows.js';

type FindingRow = { readonly file: string } & Place & Finding;

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<
  Finding['severity'],
  Colour
>;

/** Logs of one text each as the log of all: one run, which code hosts want. */
export function joinSarif(logs: readonly SarifLog[]): SarifLog {
  type Run = { readonly results: readonly unknown[] };
  const [first = toSarif([], { uri: '', text: '' })] = logs;
  const results = logs.flatMap(({ runs }) =>
    (runs as readonly Run[]).flatMap((run) => run.results),
  );
  return { ...first, runs: (first.runs as readonly Run[]).map((run) => ({ ...run, results })) };
}

/** Looks for what is wrong with the citations of files. */
export const lint: Task = async (call) => {
  const { values, output, paint, say } = call;
  const { inputs, code: codeOfInputs } = await inputsOf(call);
  let code: ExitCode = codeOfInputs;
  const registry = createRegistry(knownDocuments);
  const context = { registry, ...(values.day && { day: values.day }) };
  const logs: SarifLog[] = [];
  const rows = rowsTo<FindingRow>(output, values, (row) => {
    const place = `${paint('magenta', row.file)}:${row.line}:${row.column}`;
    const severity = paint(colours[row.severity], row.severity);
    return `${place}\t${severity}\t${row.code}\t${row.message}\n`;
  });
  for (const { name, open } of inputs) {
    let text = '';
    try {
      for await (const piece of textOf(open())) text += piece;
    } catch (error) {
      if (!isFailure(error)) throw error;
      say(`${name}: ${reasonOf(error)}`);
      code = graver(code, 3);
      continue;
    }
    const findings = lintReferences(text, context);
    if (findings.length > 0) code = graver(code, 1);
    if (values.sarif) {
      logs.push(toSarif(findings, { uri: name === '-' ? 'stdin' : name, text }));
      continue;
    }
    const counter = countLines();
    counter.see(text);
    for (const finding of findings) {
      await rows.add({ file: name, ...counter.placeOf(finding.start), ...finding });
    }
  }
  if (values.sarif) await output.write(`${JSON.stringify(joinSarif(logs), null, 2)}\n`);
  await rows.end();
  return code;
};
