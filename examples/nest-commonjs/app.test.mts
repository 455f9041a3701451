import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
let server: ChildProcess | undefined;
let address: string;

/** Compiles the module, starts it as users would, and waits for its address. */
beforeAll(async () => {
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  execFileSync(process.execPath, [tsc, '-p', here], { encoding: 'utf8' });
  server = spawn(process.execPath, ['dist/main.js'], {
    cwd: here,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(server.stdout as NodeJS.ReadableStream, 'data');
  address = `${said}`.trim();
});
afterAll(() => {
  server?.kill();
});

async function post(path: string, body: object): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

test('what the compiler writes gets the library by require', () => {
  const compiled = readFileSync(`${here}/dist/documents.module.js`, 'utf8');
  expect(compiled).toContain('require("vn-party-model")');
  expect(compiled).not.toMatch(/^import /m);
});

describe('POST /documents', () => {
  test('hands the controller the parts of a code', async () => {
    expect(await post('/documents', { code: '15-NQ/TU' })).toEqual({
      status: 201,
      body: { number: 15, type: 'NQ', issuer: 'TU', file: '15-NQ-TU', isKnown: true },
    });
  });

  test('refuses 15/NQ-TU with the place', async () => {
    const message = 'Invalid document code: expected a hyphen at 2';
    expect(await post('/documents', { code: '15/NQ-TU' })).toEqual({
      status: 400,
      body: { message: 'Validation failed', errors: [{ message, path: [], at: 2 }] },
    });
  });

  test('refuses a body without a code', async () => {
    expect((await post('/documents', {})).status).toBe(400);
  });
});

test('POST /documents/cited finds what a text cites', async () => {
  const text = 'theo Chỉ thị 35 và 45 của Bộ Chính trị';
  expect((await post('/documents/cited', { text })).body).toEqual(['35-CT/TW', '45-CT/TW']);
});
