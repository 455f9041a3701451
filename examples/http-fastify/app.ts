// An HTTP service over the library: finds, parses, repairs, and lists the types of a day.
import swagger from '@fastify/swagger';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import {
  asOf,
  documentTypes,
  findMentions,
  type NotationIssue,
  repairDocumentCode,
} from 'vn-party-model';
import type * as z from 'zod';
import {
  DayQuery,
  DocumentTypes,
  FindBody,
  Mentions,
  ParseAnswer,
  ParseBody,
  Problem,
  RepairAnswer,
  RepairBody,
} from './schemas.js';

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});
const malformed = refusal('The request does not have the shape above');

/** Every refusal goes out as a problem; one of the library's schemas says where the misfit is. */
function problemOf(error: FastifyError): z.input<typeof Problem> {
  const status = error.statusCode ?? 500;
  if (status >= 500) return { type: 'about:blank', title: 'Internal Server Error', status: 500 };
  const problem = { type: 'about:blank', title: error.message, status };
  if (!hasZodFastifySchemaValidationErrors(error)) return problem;
  const errors = error.validation.map(({ instancePath, message = '', params }) => {
    const { at, expected, expectedInVietnamese } = params as Partial<NotationIssue>;
    const place = at === undefined ? {} : { at, expected, expectedInVietnamese };
    return { pointer: `#${instancePath}`, detail: message, ...place };
  });
  return { ...problem, title: 'The request is malformed', errors };
}

export async function buildApp(): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 1_000_000 }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const problem = problemOf(error);
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .serializer(JSON.stringify)
      .send(problem);
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Party documents', version: '1.0.0' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });

  app.post(
    '/find',
    { schema: { body: FindBody, response: { 200: Mentions, 400: malformed } } },
    async ({ body: { text, kinds } }) =>
      findMentions(text, kinds && { kinds }).map(({ kind, start, end, text, value }) => ({
        kind,
        start,
        end,
        text,
        value: { ...value },
      })),
  );

  app.post(
    '/parse',
    { schema: { body: ParseBody, response: { 200: ParseAnswer, 400: malformed } } },
    // The schema has parsed it: what arrives here are the parts.
    async ({ body: { code } }) => code,
  );

  app.post(
    '/repair',
    {
      schema: {
        body: RepairBody,
        response: { 200: RepairAnswer, 400: malformed, 422: refusal('No Party code') },
      },
    },
    async ({ body: { text } }, reply) => {
      const repaired = repairDocumentCode(text);
      if (repaired) return repaired;
      const errors = [
        { pointer: '#/text', detail: 'It cannot be read as the code of a Party document' },
      ];
      return reply
        .code(422)
        .type('application/problem+json')
        .send({ type: 'about:blank', title: 'No Party code', status: 422, errors });
    },
  );

  app.get(
    '/document-types',
    { schema: { querystring: DayQuery, response: { 200: DocumentTypes, 400: malformed } } },
    async ({ query: { day } }) =>
      Object.entries(documentTypes)
        .filter(([, type]) => asOf([type], day).length > 0)
        .map(([key, { name, english, abbreviations }]) => ({
          key,
          name,
          english,
          codes: [...new Set(asOf(abbreviations, day).map(({ code }) => code))],
        })),
  );

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.ready();
  return app;
}
