// Runs the cases against the built package. It knows the names of its exports and nothing else:
// what an implementation in another language has to write, too.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import * as model from 'vn-party-model';
import { createRegistry, isInForce, resolve } from 'vn-party-model/registry';

const called = {
  ...model,
  isInForce,
  resolve: (reference, documents, context) =>
    resolve(reference, createRegistry(documents), context),
};

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const plain = (value) => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** What the package says to a case, in the form of the case. */
function answer({ call, arguments: given, refusal }) {
  try {
    const value = plain(called[call](...given));
    if (value !== null || refusal === undefined) return { value };
    const [issue] = called[call.replace('parse', '')].safeParse(...given).error.issues;
    const { at, expected, expectedInVietnamese: vietnamese } = issue;
    return { refusal: { at, expected, vietnamese } };
  } catch (error) {
    return { throws: error.name };
  }
}

const isValid = new Ajv().compile(read('./schema.json'));
let passed = 0;
let failed = 0;
for (const name of readdirSync(new URL('.', import.meta.url)).sort()) {
  if (!name.endsWith('.json') || name === 'schema.json') continue;
  const file = read(`./${name}`);
  if (!isValid(file)) throw new Error(`${name}: ${JSON.stringify(isValid.errors)}`);
  for (const { call, arguments: given, ...expected } of file.cases) {
    const said = answer({ call, arguments: given, ...expected });
    if (isDeepStrictEqual(said, expected)) {
      passed++;
    } else {
      failed++;
      const [saw, wanted] = [said, expected].map((one) => JSON.stringify(one));
      console.error(
        `${name}: ${call}(${JSON.stringify(given)})\n  gives ${saw}\n  not   ${wanted}`,
      );
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
