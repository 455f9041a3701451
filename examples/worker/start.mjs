// The worker is TypeScript, which Node does not read by itself; a compiled one needs no such start.
import { register } from 'tsx/esm/api';

register();
await import('./find-in-file.ts');
