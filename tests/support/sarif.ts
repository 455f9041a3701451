// The matchers of this package want jest; its copy of the official schema is all that is used.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import metaSchema from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };

const ajv = new Ajv({ schemaId: 'auto', format: 'full', validateSchema: false, allErrors: true });
ajv.addMetaSchema(metaSchema);
const validate = ajv.compile(schema);

/** What the official JSON schema of SARIF 2.1.0 says against a log. */
export function sarifMistakes(log: unknown): string[] {
  validate(JSON.parse(JSON.stringify(log)));
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
