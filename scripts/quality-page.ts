import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/quality.md', import.meta.url);

/** Puts lines between the markers of a section of docs/quality.md: `<!-- name -->`, `<!-- /name -->`. */
export function writeSection(name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(page, 'utf8');
  const [before, rest] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || rest < before) throw new Error(`No section ${name} in docs/quality.md`);
  const figures = `\n\n${lines.join('\n')}\n\n`;
  writeFileSync(page, text.slice(0, before + begin.length) + figures + text.slice(rest));
}
