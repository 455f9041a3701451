#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './run.js';

// What is found is written and forgotten: room for new objects that grows would only be filled. From
// Node 24 on it would take a hundred megabytes and more.
setFlagsFromString('--semi-space-growth-factor=1');

const { stdin, stdout, stderr, env, argv } = process;
process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env });
