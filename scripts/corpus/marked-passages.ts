// Passages with their mentions marked in the text, as people read and edit them:
//
//   # doc-001 form=canonical source=report
//   Thực hiện ⟦document party 15-NQ/TU|Nghị quyết số 15-NQ/TU⟧ của ⟦organization committee/province|Tỉnh ủy⟧.
//
// An empty line ends a passage. `⟦?` marks a mention that a finder may leave out. `\n`, `\\` and
// `\u00a0` are escapes; with `unicode=nfd` in its first line a passage is decomposed. Values:
// `document party 05-CT/? = 05-CT/TW`, `plenum 4 null = 13`, `plenum-resolution 4 12`,
// `congress 13 national`, `term 23 2020-2025 party`, `period 2021-01-01..2025-12-31`, `rating good+`
// (and better), `organization committee/province`, `post secretary`.
import type { Mark, Passage } from '../accuracy/score.js';

const plenum = /^(?<plenum>\d+) (?<term>\d+|null)(?: = (?<resolvedTerm>\d+))?$/;
const day = String.raw`\d{4}-\d\d-\d\d`;
const body =
  'central-committee|politburo|secretariat|committee|standing-committee|standing-board|inspection-commission|advisory|party-organization|cell|caucus';
const post =
  'general-secretary|politburo-member|secretariat-member|central-committee-member|alternate-member|secretary|standing-deputy-secretary|deputy-secretary|standing-committee-member|committee-member|head|deputy-head|chief-of-office|deputy-chief-of-office|inspection-chair|inspection-deputy-chair|inspection-member|other';

/** How the value of a mention is written in its mark; the groups are the keys of the value. */
const values: Readonly<Record<string, RegExp>> = {
  document:
    /^(?:(?<scheme>party) (?<code>\d{2,}-[^\s/]+\/\S+)(?: = (?<resolved>\S+\/\S+))?|(?<foreign>state|other) (?<foreignCode>\S*\d\S*))$/,
  'plenum-resolution': plenum,
  plenum,
  congress: /^(?<ordinal>\d+) (?<scope>national|local)$/,
  term: /^(?=.*\d)(?:(?<ordinal>\d{1,2}) )?(?:(?<start>\d{4})?-(?<end>\d{4})? )?(?<of>party|national-assembly|peoples-council|other)$/,
  period: new RegExp(String.raw`^(?<start>${day})\.\.(?<end>${day})$`),
  rating:
    /^(?<level>excellent|good|completed|not-completed|clean-strong|clean-strong-exemplary|weak)(?<atLeast>\+)?$/,
  organization: new RegExp(
    `^(?<body>${body})/(?<level>central|province|district|commune|base|unknown)$`,
  ),
  post: new RegExp(`^(?<post>${post})$`),
};

const renamed: Readonly<Record<string, string>> = { foreign: 'scheme', foreignCode: 'code' };

function readValue(kind: string, written: string): Mark['value'] | undefined {
  const groups = Object.hasOwn(values, kind) ? values[kind]?.exec(written)?.groups : undefined;
  if (groups === undefined) return undefined;
  const said = Object.entries(groups).filter(([, text]) => text !== undefined) as [
    string,
    string,
  ][];
  const meant = (text: string): unknown =>
    text === 'null' ? null : text === '+' ? true : /^\d+$/.test(text) ? Number(text) : text;
  return Object.fromEntries(said.map(([key, text]) => [renamed[key] ?? key, meant(text)]));
}

const token = /\\u([\da-f]{4})|\\(n|\\)|⟦(\??)([a-z-]+) ([^|⟦⟧]*)\||⟧/gi;

/** Reads one passage; `fail` is told the reason and the place in the marked text. */
function readMarks(marked: string, nfd: boolean, fail: (why: string, at: number) => never) {
  const open: { kind: string; start: number; at: number; value: Mark['value']; maybe: boolean }[] =
    [];
  const mentions: Mark[] = [];
  let text = '';
  const literal = (from: number, to: number): void => {
    const piece = marked.slice(from, to);
    if (/[⟦⟧\\]/.test(piece)) fail(`stray bracket or backslash in ${JSON.stringify(piece)}`, from);
    text += nfd ? piece.normalize('NFD') : piece;
  };
  let last = 0;
  for (const match of marked.matchAll(token)) {
    const [whole, hex, plain, maybe, kind, written = ''] = match;
    literal(last, match.index);
    last = match.index + whole.length;
    if (hex !== undefined) text += String.fromCharCode(Number.parseInt(hex, 16));
    else if (plain !== undefined) text += plain === 'n' ? '\n' : plain;
    else if (kind !== undefined) {
      const value =
        readValue(kind, written) ?? fail(`no such value: ${kind} ${written}`, match.index);
      open.push({ kind, start: text.length, at: match.index, value, maybe: maybe === '?' });
    } else {
      const mark = open.pop() ?? fail('nothing is open here', match.index);
      const { kind, start, value } = mark;
      const held = text.slice(start);
      if (held === '' || held !== held.trim()) fail(`empty or untrimmed: ${kind}`, mark.at);
      if (mentions.some((other) => other.kind === kind && other.end > start))
        fail(`two overlapping mentions: ${kind}`, mark.at);
      const optional = mark.maybe ? { optional: true as const } : {};
      mentions.push({ kind, start, end: text.length, text: held, value, ...optional });
    }
  }
  literal(last, marked.length);
  for (const { kind, at } of open) fail(`never closed: ${kind}`, at);
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Reads the marked passages of a file; throws with file and line where a mark is malformed. */
export function readPassages(file: string, content: string): (Passage & { form: string })[] {
  const ids = new Set<string>();
  return [...content.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: block, index }) => {
    const fail = (why: string, at: number): never => {
      throw new Error(`${file}:${content.slice(0, index + at).split('\n').length}: ${why}`);
    };
    const head = /^# ([a-z]+-\d{3}) form=([a-z-]+) source=([a-z]+)( unicode=nfd)?\n/.exec(block);
    if (head === null) return fail('no "# id form=… source=…" before the passage', 0);
    const [{ length }, id = '', form = '', source = '', nfd] = head;
    if (ids.has(id)) fail(`a second ${id}`, 0);
    ids.add(id);
    const read = readMarks(block.slice(length), nfd !== undefined, (why, at) =>
      fail(why, at + length),
    );
    return { id, source, form, ...read };
  });
}
