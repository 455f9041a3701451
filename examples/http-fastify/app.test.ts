import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './app.js';

let app: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  app = await buildApp();
});
afterAll(() => app.close());

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
const get = (url: string) => app.inject({ method: 'GET', url });

describe('POST /parse', () => {
  test('answers with the parts', async () => {
    const answer = await post('/parse', { code: '5053-CV/VPTW/nb' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ number: 5053, type: 'CV', issuer: 'VPTW', suffix: 'nb' });
  });

  test('refuses 15/NQ-TU with the place, as problem+json', async () => {
    const answer = await post('/parse', { code: '15/NQ-TU' });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: 'The request is malformed',
      status: 400,
      errors: [
        {
          pointer: '#/code',
          detail: 'Invalid document code: expected a hyphen at 2',
          at: 2,
          expected: 'a hyphen',
          expectedInVietnamese: 'dấu gạch nối',
        },
      ],
    });
  });

  test.each([{}, { code: 15 }, { code: null }])('refuses %j, with no place', async (body) => {
    const [error] = (await post('/parse', body)).json().errors;
    expect(error.pointer).toBe('#/code');
    expect(error).not.toHaveProperty('at');
  });

  test('refuses what is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/parse', headers, payload: '{' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

describe('POST /find', () => {
  const text =
    'Thực hiện Nghị quyết số 15-NQ/TU và Chỉ thị 35 của Bộ Chính trị trong quý III/2025.';

  test('answers with the mentions, by offsets into the text', async () => {
    const found = (await post('/find', { text, kinds: ['document'] })).json();
    expect(found.map(({ value }: { value: { code: string } }) => value.code)).toEqual([
      '15-NQ/TU',
      '35-CT/TW',
    ]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  test('looks for all kinds when none is named', async () => {
    const kinds = (await post('/find', { text })).json().map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['document', 'organization', 'period']));
  });

  test('refuses a kind that there is not', async () => {
    const answer = await post('/find', { text, kinds: ['document', 'person'] });
    expect(answer.json().errors[0].pointer).toBe('#/kinds/1');
  });
});

describe('POST /repair', () => {
  test('answers with the value and what was mended', async () => {
    expect((await post('/repair', { text: '22/CT-TW' })).json()).toEqual({
      value: { number: 22, type: 'CT', issuer: 'TW' },
      repairs: [
        { at: 2, found: '/', written: '-', why: 'separator' },
        { at: 5, found: '-', written: '/', why: 'separator' },
      ],
    });
  });

  test('answers with both readings of 05-DA/TU', async () => {
    const { value, candidates } = (await post('/repair', { text: '05-DA/TU' })).json();
    expect(value).toBeUndefined();
    expect(candidates.map(({ type }: { type: string }) => type)).toEqual(['DA', 'ĐA']);
  });

  test('refuses a code of the State', async () => {
    const answer = await post('/repair', { text: '15/QĐ-UBND' });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

describe('GET /document-types', () => {
  const codes = async (url: string): Promise<unknown> =>
    (await get(url)).json().find(({ key }: { key: string }) => key === 'regulation').codes;

  test('answers with the letters of the day', async () => {
    expect(await codes('/document-types?day=2018-10-25')).toEqual(['QĐi']);
    expect(await codes('/document-types?day=2021-07-30')).toEqual(['QĐ']);
    expect(await codes('/document-types')).toEqual(['QĐ', 'QĐi']);
  });

  test('has no type that did not yet exist', async () => {
    const keys = (await get('/document-types?day=2017-02-05')).json();
    expect(keys).not.toContainEqual(expect.objectContaining({ key: 'operationPlan' }));
  });

  test.each(['2021-02-29', '29/2/2020', '0999-01-01'])('refuses %s', async (day) => {
    const answer = await get(`/document-types?day=${day}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].pointer).toBe('#/day');
  });
});

describe('the OpenAPI document', () => {
  test('is valid', async () => {
    const { valid, errors } = await new Validator().validate((await get('/openapi.json')).json());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has the four operations, and the pattern of a code from the notation', async () => {
    const { paths } = (await get('/openapi.json')).json();
    expect(Object.keys(paths).sort()).toEqual(['/document-types', '/find', '/parse', '/repair']);
    const { schema } = paths['/parse'].post.requestBody.content['application/json'];
    const pattern = new RegExp(schema.properties.code.pattern);
    expect(['15-NQ/TU', '15/NQ-TU'].map((code) => pattern.test(code))).toEqual([true, false]);
  });
});
