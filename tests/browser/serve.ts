import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the playground is served: a folder of a host, as a static host may have it. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

const folder = '/some/folder/';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds the playground, serves it, and starts one browser for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const configFile = fileURLToPath(new URL('../../playground/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({
    configFile,
    base: folder,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [origin] = server.resolvedUrls?.local ?? [];
  if (origin === undefined) throw new Error('The playground is not served');
  const browser = await chromium.launchServer({ executablePath: '/usr/bin/chromium', args: flags });
  project.provide('address', origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
