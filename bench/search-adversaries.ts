/**
 * Searches texts that slow `findMentions` down: pieces that are drawn, changed and crossed, and
 * kept where they cost the most time a character. `npx tsx bench/search-adversaries.ts SECONDS`
 * writes the worst thirty to found-adversaries.json, which `npm run bench` measures.
 */
import { writeFileSync } from 'node:fs';
import { bodies, documentTypeCodes, findMentions, issuerCommittees, posts } from 'vn-party-model';
import { typeWords } from '../src/document/type-codes.js';
import { leastOf } from './measure.js';

/** What texts are made of: words before numbers, numbers, signs, codes, marks, names, brackets. */
const pieces: readonly string[] = [
  ...Object.keys(typeWords).map((word) => `${word} `),
  ...Object.values(bodies).flatMap(({ name }) => (name === undefined ? [] : [`${name} `])),
  ...Object.values(posts).map(({ name }) => `${name} `),
  ...documentTypeCodes.map((code) => `-${code}/`),
  ...Object.keys(issuerCommittees),
  ...'số |ngày |của |và |các |khóa |nhiệm kỳ |giai đoạn |quý |đại hội |lần thứ |hội nghị '.split(
    '|',
  ),
  ...'Trung ương |Đảng |tỉnh |huyện |xã |Hà |Nam |đạt |xếp loại |hoàn thành |nhiệm vụ '.split('|'),
  ...'không |tốt |xuất sắc |trong sạch, |vững mạnh |chi bộ |đảng viên |trở lên |này |ban '.split(
    '|',
  ),
  ...'1|12|15|2020|2025|XII|IV|X|20/9/2021|30/2020/|80%|1.000|0'.split('|'),
  ...' |  |\n|\t|,|, |;|.|:|-|–|/|\\|_|%|&|+|…|(|)|[|]|“|”|"|\u0301|\u0323|\u00ad|\u200b|A|Đ|ư'.split(
    '|',
  ),
];

interface Candidate {
  readonly pieces: readonly string[];
  /** Nanoseconds a character. */
  readonly cost: number;
  /** The time of twice as much text to that of the text. */
  readonly ratio: number;
}

const length = 8_000;
const kept = 30;

// A generator of its own, so that a search can be repeated.
let state = Number(process.argv[3] ?? 1);
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;

function measured(all: readonly string[], size = length, rounds = 3): Candidate | undefined {
  const piece = all.join('');
  if (piece.length < 20 || piece.length > 60) return undefined;
  const text = piece.repeat(Math.ceil((2 * size) / piece.length));
  const [first, both] = [text.slice(0, size), text.slice(0, 2 * size)];
  const [half, whole] = leastOf(
    () => findMentions(first),
    () => findMentions(both),
    rounds,
  );
  const cost = Math.round((whole * 1e6) / (2 * size));
  const candidate = { pieces: all, cost, ratio: whole / half };
  // What looks bad may be the machine: it is looked at once more.
  return rounds < 9 && candidate.ratio > 2.3 ? measured(all, size, rounds * 3) : candidate;
}

const drawn = (): string[] => Array.from({ length: 2 + random(8) }, () => pick(pieces));

function changed(all: readonly string[]): string[] {
  const at = random(all.length);
  const way = random(3);
  if (way === 0) return all.with(at, pick(pieces));
  return way === 1 ? all.toSpliced(at, 0, pick(pieces)) : all.toSpliced(at, 1);
}

const crossed = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.slice(0, random(one.length + 1)),
  ...other.slice(random(other.length + 1)),
];

/** What grows faster than the text counts more than what is slow. */
const badness = ({ cost, ratio }: Candidate): number => cost * Math.max(1, ratio / 2) ** 4;

/** Families differ: no two of the worst share most of their pieces. */
function isLike(one: Candidate, other: Candidate): boolean {
  const shared = one.pieces.filter((piece) => other.pieces.includes(piece)).length;
  return shared * 2 > Math.min(one.pieces.length, other.pieces.length);
}

let worst: Candidate[] = [];
const end = performance.now() + Number(process.argv[2] ?? 60) * 1000;
let tried = 0;
for (; performance.now() < end; tried++) {
  const way = worst.length < kept ? 0 : random(4);
  const made =
    way === 0
      ? drawn()
      : way === 1
        ? crossed(pick(worst).pieces, pick(worst).pieces)
        : changed(pick(worst).pieces);
  const candidate = measured(made);
  if (candidate === undefined) continue;
  const alike = worst.filter((other) => isLike(candidate, other));
  if (alike.some((other) => badness(other) >= badness(candidate))) continue;
  worst = [...worst.filter((other) => !alike.includes(other)), candidate]
    .sort((one, other) => badness(other) - badness(one))
    .slice(0, kept);
}

const found = worst
  .flatMap(({ pieces: own }) => measured(own, 100_000, 10) ?? [])
  .sort((one, other) => badness(other) - badness(one));
for (const { pieces: own, cost, ratio } of found) {
  const text = JSON.stringify(own.join(''));
  console.log(`${String(cost).padStart(6)} ns a character, ${ratio.toFixed(2)} ${text}`);
}
console.log(`${tried} texts tried`);
const path = new URL('found-adversaries.json', import.meta.url);
writeFileSync(
  path,
  `${JSON.stringify(
    found.map((one) => one.pieces.join('')),
    null,
    2,
  )}\n`,
);
