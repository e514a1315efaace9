import { z } from 'zod';
import { comparisonFileSchema } from '../../schemas/comparison.ts';

/** JSON Schema (draft 2020-12) of every topic's comparison.json, known by the address of its version. */
export const comparisonJsonSchema = (id: string): Record<string, unknown> => ({
  $id: id,
  title: 'Variorum comparison file',
  ...z.toJSONSchema(comparisonFileSchema),
});
