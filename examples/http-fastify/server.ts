import { buildApp } from './app.js';

const app = await buildApp();
console.log(await app.listen({ port: Number(process.env['PORT'] ?? 3000) }));
