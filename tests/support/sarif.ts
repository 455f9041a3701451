import { createRequire } from 'node:module';
import Ajv from 'ajv';

const load = createRequire(import.meta.url);
// The matchers of this package want jest; its copy of the official schema is all that is used.
const schema = load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;

const ajv = new Ajv({ schemaId: 'auto', format: 'full', validateSchema: false, allErrors: true });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json') as object);
const validate = ajv.compile(schema);

/** What the official JSON schema of SARIF 2.1.0 says against a log. */
export function sarifMistakes(log: unknown): string[] {
  validate(JSON.parse(JSON.stringify(log)));
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
