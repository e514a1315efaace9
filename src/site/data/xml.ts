export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  content: string | readonly XmlElement[];
}

export const element = (name: string, attributes: Record<string, string>, content: string | readonly XmlElement[] = []): XmlElement => ({
  name,
  attributes,
  content,
});

/** A document as XML 1.0, an element a line. */
export const xmlOf = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}`;

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>\n`;
  return content.length ? `${start}>\n${content.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n` : `${start}/>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string => text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
