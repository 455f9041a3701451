import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { bundleTests } from './bundle-tests.js';

await bundleTests((process.env['MUTATION_TESTS'] ?? '').split(' ').filter(Boolean));

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['scripts/mutation/bundled.test.ts'],
    setupFiles: ['scripts/mutation/fewer-runs.ts'],
    testTimeout: 60_000,
  },
});

export default config;
