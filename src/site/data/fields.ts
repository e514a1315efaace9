import { z } from 'zod';

export interface Field {
  name: string;
  type: string;
  meaning: string;
}

interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** The fields of a schema as a table says them. `absent` is what the format has where there is nothing. */
export function fieldsOf(schema: z.ZodObject, absent: string): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeOf(property, absent) + (required.includes(name) ? '' : ', may be missing'),
    meaning: property.description ?? property.anyOf?.find(({ description }) => description)?.description ?? '',
  }));
}

const TYPES: Record<string, string> = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'object' };

function typeOf({ type, const: constant, enum: values, anyOf, items }: JsonSchema, absent: string): string {
  if (constant !== undefined) return String(constant);
  if (values) return values.join(', ');
  if (anyOf) return anyOf.map((one) => typeOf(one, absent)).join(' or ');
  // A text that may be null is one type of two names.
  if (Array.isArray(type)) return type.map((one) => typeOf({ type: one }, absent)).join(' or ');
  if (type === 'null') return absent;
  if (type === 'array') return `list of ${items?.type === 'object' ? 'objects' : items?.type === 'array' ? 'lists' : 'texts'}`;
  return TYPES[type ?? ''] ?? 'anything';
}
