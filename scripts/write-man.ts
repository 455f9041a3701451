// `npm run man` writes the page of the manual from the tables of the command, which its help and its
// completion are made from too. A test holds the page to it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { manPage } from './man-page.js';

mkdirSync('man', { recursive: true });
writeFileSync('man/vn-party-model.1', manPage());
