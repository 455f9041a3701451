// Hands the schema to other tools: as JSON Schema, and through Standard Schema.
import { DocumentCode } from 'vn-party-model';
import * as z from 'zod';

const text = z.toJSONSchema(DocumentCode, { io: 'input' });
console.log(text.type, text.title);
console.log('accepts 15-NQ/TU:', new RegExp(`${text.pattern}`).test('15-NQ/TU'));

const parts = z.toJSONSchema(DocumentCode, { io: 'output' });
console.log(parts.type, parts.required?.join(' '));

// Any tool that takes a Standard Schema takes this one, and need not know zod.
const { vendor, validate } = DocumentCode['~standard'];
const [good, bad] = await Promise.all([validate('15-NQ/TU'), validate('15')]);
console.log(vendor, JSON.stringify(good));
console.log(bad.issues?.[0]?.message);

// Prints:
// string document code
// accepts 15-NQ/TU: true
// object number type issuer
// zod {"value":{"number":15,"type":"NQ","issuer":"TU"}}
// Invalid document code: expected a hyphen at 2
