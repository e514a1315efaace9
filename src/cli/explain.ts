import pc from 'picocolors';
import type { Edition } from '../engine/compare.ts';
import { evidenceOf } from '../engine/evidence.ts';

/** Which rules found the readings of a comparison of this edition, and every factor of the scores between them, as text. */
export function explanationText(edition: Edition, id: string): string {
  const comparison = edition.file.comparisons.find((one) => one.id === id)!;
  const claims = new Map(edition.file.claims.map((claim) => [claim.id, claim]));
  const siglum = new Map(edition.file.stories.map((story) => [story.id, story.siglum]));
  const readings = comparison.readings.map((reading) => {
    const claim = claims.get(reading)!;
    return `  ${pc.bold(siglum.get(claim.story)!)}  ${claim.text.replace(/\s+/g, ' ')}\n     ${pc.dim(`rule ${claim.rule} · value ${JSON.stringify(claim.value?.normal ?? null)}`)}`;
  });
  const pairs = evidenceOf(edition, id).map(({ a, b, score, evidence }) => {
    const factors = evidence.factors.map(({ name, value, weight }) => `     ${value.toFixed(2)} × ${weight.toFixed(2)}  ${name}`);
    return [`  ${pc.bold(`${a} and ${b}`)}: ${score.toFixed(2)}${evidence.veto ? `, kept apart by themselves: ${evidence.veto}` : ''}`, ...factors].join('\n');
  });
  return [
    `${pc.bold(comparison.title)} · ${comparison.kind} · ${comparison.verdict}`,
    comparison.explanation,
    '',
    'Readings',
    ...readings,
    '',
    'What joins them (value × weight)',
    ...pairs,
  ].join('\n');
}
