import { createReadStream } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { findInStream, type MentionKind, type MentionOf } from 'vn-party-model';

/** What one file cites. */
export interface FileAnswer {
  readonly file: string;
  readonly found: readonly MentionOf<MentionKind>[];
  /** Why it could not be read: a value, for an error that is thrown ends the worker. */
  readonly failure?: string;
}

async function findInFile(file: string): Promise<FileAnswer> {
  const found: MentionOf<MentionKind>[] = [];
  try {
    for await (const mention of findInStream(createReadStream(file, 'utf8'))) found.push(mention);
    return { file, found };
  } catch (error) {
    return { file, found, failure: (error as NodeJS.ErrnoException).code ?? `${error}` };
  }
}

parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await findInFile(file));
});
