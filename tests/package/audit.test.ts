import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** What date-fns is to npm, as far as an audit asks. */
const dateFns = {
  name: 'date-fns',
  versions: { '4.4.0': { name: 'date-fns', version: '4.4.0' } },
};

/** Runs the audit against a registry that gives `answer`: how it ended, and what it said. */
async function audit(answer?: Readonly<Record<string, readonly object[]>>) {
  const server = createServer(({ method }, response) => {
    if (method === 'GET') response.end(JSON.stringify(dateFns));
    else if (answer === undefined) response.writeHead(405).end();
    else response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const registry = `http://127.0.0.1:${address.port}/`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/audit.ts'], {
    env: { ...process.env, npm_config_registry: registry },
  });
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  server.close();
  return { said: said.trim(), status };
}

test('ends well when the registry knows of no weakness', async () => {
  const { status, said } = await audit({});
  expect(status).toBe(0);
  expect(said).toBe('The registry knows of no weakness in what users install.');
});

test('fails on a weakness in what users install', async () => {
  const weakness = {
    id: 1,
    title: 'a weakness',
    severity: 'low',
    url: '',
    vulnerable_versions: '*',
    cwe: [],
    cvss: { score: 0, vectorString: null },
  };
  const { status } = await audit({ 'date-fns': [weakness] });
  expect(status).toBe(1);
});

test('says that it knows nothing when the registry does not answer', async () => {
  const { status, said } = await audit();
  expect(status).toBe(75);
  expect(said).toContain('The registry gave no answer: 405');
});
