import type { ClaimRecord, ComparisonFile } from '../schemas/comparison.ts';

/** What the engine makes of a topic, as text that a person can check and a diff can show: comparisons with their groups, then what each story gives. */
export function goldenText(file: ComparisonFile): string {
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const reading = (id: string): string => {
    const claim = claims.get(id)!;
    return `    ${siglum.get(claim.story)} ${oneLine(claim.value?.text ?? claim.text)}${normal(claim)}`;
  };
  const comparisons = file.comparisons.map(({ verdict, kind, title, groups, silent, explanation }) =>
    [
      `${verdict} (${kind}): ${title}`,
      ...groups.map((group) => group.map(reading).join('\n')).flatMap((text, i) => (i ? ['    --', text] : [text])),
      ...(silent.length ? [`    silent: ${silent.map((id) => siglum.get(id)).join(' ')}`] : []),
      `  ${explanation}`,
      '',
    ].join('\n'),
  );
  const stories = file.stories.map(({ id, siglum, title, published }) => {
    const own = file.claims.filter(({ story }) => story === id);
    const kinds = [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, found]) => `${found.length} ${kind}`).toSorted();
    return `${siglum} ${title} (${published?.edtf ?? 'no date'}): ${kinds.join(', ')}`;
  });
  const reuse = file.reuse.map(({ a, b, share }) => `${siglum.get(a)} and ${siglum.get(b)} share ${Math.round(share * 100)} %`);
  return `${[...stories, ...reuse, '', ...comparisons].join('\n').trimEnd()}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function normal({ value, kind }: ClaimRecord): string {
  if (!value || kind === 'quote') return '';
  if (value.normal === null) return ' = open';
  if (typeof value.normal === 'string') return ` = ${value.normal}`;
  const { number, max, unit, bound } = value.normal;
  return ` = ${bound} ${number}${max === undefined ? '' : ` to ${max}`} ${unit ?? ''}`.trimEnd();
}
