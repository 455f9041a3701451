import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { entries } from '../scripts/entries.js';

/** What the built page may do: load its own files, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// While developing, the page talks with Vite, which the policy would forbid.
const forbidRequests: Plugin = {
  name: 'forbid-requests',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy } },
  ],
};

const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works from any folder of any host.
  base: './',
  resolve: {
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(`../${source}`, import.meta.url)),
    })),
  },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  plugins: [forbidRequests],
});

export default config;
