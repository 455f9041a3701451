// Finds in many files, each in a thread, and says what was found in the order of the files.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileAnswer } from './worker/find-in-file.js';

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
const texts = ['Chỉ thị 05-CT/TW', 'Bí thư Chi bộ', 'khóa XIII'];
for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.txt`), text);
const files = [0, 1, 2, 3].map((name) => join(folder, `${name}.txt`));

const start = new URL('worker/start.mjs', import.meta.url);
const workers = [1, 2].map(() => new Worker(start));
async function answer(file: string, worker = workers[0]): Promise<FileAnswer> {
  worker?.postMessage(file);
  return (await once(worker as Worker, 'message'))[0];
}
/** Each worker in its turn: whose answer was taken is free, and few files wait. */
async function* answersTo(paths: readonly string[]): AsyncGenerator<FileAnswer> {
  const running: Promise<FileAnswer>[] = [];
  for (const [index, path] of paths.entries()) {
    if (running.length === workers.length) yield (await running.shift()) as FileAnswer;
    running.push(answer(path, workers[index % workers.length]));
  }
  for (const last of running) yield await last;
}

for await (const { file, found, failure } of answersTo(files)) {
  console.log(file.slice(folder.length + 1), failure ?? found.map(({ text }) => text).join('; '));
}
for (const worker of workers) await worker.terminate();
rmSync(folder, { recursive: true });

// Prints:
// 0.txt Chỉ thị 05-CT/TW
// 1.txt Bí thư Chi bộ
// 2.txt khóa XIII
// 3.txt ENOENT
