import { expect, test } from 'vitest';
import * as z from 'zod';
import { entries } from '../../scripts/entries.js';
import type { TextCodec } from '../../src/codec/text-codec.js';
import { filesIn, textOf } from '../support/sources.js';

const modules = await Promise.all(
  entries.map(({ source }) => import(new URL(`../../${source}`, import.meta.url).href)),
);
const exported = new Map(modules.flatMap((module) => Object.entries<unknown>(module)));

const namesOf = (is: (value: object) => boolean): string[] =>
  [...exported]
    .filter(([, value]) => typeof value === 'object' && value !== null && is(value))
    .map(([name]) => name)
    .sort();
const isCodec = (value: unknown): value is TextCodec<unknown> => value instanceof z.ZodCodec;

const notations = namesOf((value) => 'pieces' in value);
const codecs = namesOf(isCodec);
const schemas = namesOf((value) => value instanceof z.ZodType && !isCodec(value));

const tests = filesIn('tests', '.test.ts').map(textOf);
const called = (call: RegExp): string[][] =>
  tests.flatMap((text) => [...text.matchAll(call)].map((match) => match.slice(1)));
const underLaws = called(/^ {2}keepsNotationLaws\(\s*(\w+),\s*(\w+),/gm);
const underSchemaLaws = called(/^ {2}keepsSchemaLaws\(\s*(\w+),/gm).flat();

test('the public entry points have notations and schemas', () => {
  expect(notations.length).toBeGreaterThan(10);
  expect(codecs).toHaveLength(notations.length);
  expect(schemas).toEqual(expect.arrayContaining(['DocumentCodeParts', 'Rating']));
});

test('every notation and its schema are under the laws, once', () => {
  expect(underLaws.map(([notation]) => notation).sort()).toEqual(notations);
  expect(underLaws.map(([, schema]) => schema).sort()).toEqual(codecs);
});

test('every schema of objects is that of a notation, or is under laws of its own', () => {
  const parts = new Set(codecs.map((name) => (exported.get(name) as TextCodec<unknown>).def.out));
  const left = schemas.filter((name) => !parts.has(exported.get(name) as never));
  expect(underSchemaLaws.sort()).toEqual(left);
});
