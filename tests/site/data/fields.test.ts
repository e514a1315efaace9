import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as schemas from '../../../src/schemas/comparison.ts';
import { claimRowSchema, comparisonRowSchema } from '../../../src/schemas/tables.ts';
import { fieldsOf } from '../../../src/site/data/fields.ts';

describe('the fields of a format', () => {
  it('are said in words, with what they mean', () => {
    const schema = z.object({
      name: z.string().describe('Who.'),
      age: z.int().nullable().describe('How old.'),
      kind: z.enum(['a', 'b']).nullable(),
      value: z.union([z.string(), z.object({})]).nullable(),
      list: z.array(z.string()).optional(),
      groups: z.array(z.array(z.string())),
      version: z.literal(1),
    });
    expect(fieldsOf(schema, 'empty').map(({ name, type, meaning }) => [name, type, meaning])).toEqual([
      ['name', 'text', 'Who.'],
      ['age', 'whole number or empty', 'How old.'],
      ['kind', 'a, b or empty', ''],
      ['value', 'text or object or empty', ''],
      ['list', 'list of texts, may be missing', ''],
      ['groups', 'list of lists', ''],
      ['version', '1', ''],
    ]);
  });

  it('all have a type and a meaning where they are published', () => {
    const { claimSchema, claimValueSchema, comparisonFileSchema, comparisonSchema, attributionSchema, quantityValueSchema, reuseSchema, storyRecordSchema } =
      schemas;
    const json = [
      claimSchema,
      claimValueSchema,
      comparisonFileSchema,
      comparisonSchema,
      attributionSchema,
      quantityValueSchema,
      reuseSchema,
      storyRecordSchema,
    ];
    for (const schema of [...json, claimRowSchema, comparisonRowSchema])
      for (const { name, type, meaning } of fieldsOf(schema, 'null')) expect([name, type && type !== 'anything', meaning !== '']).toEqual([name, true, true]);
  });
});
