import type { ClaimRecord, Comparison, StoryRecord } from '../schemas/comparison.ts';
import { isDiscrepancy, VERDICTS_BY_STRENGTH } from '../schemas/vocabulary.ts';
import { attribute } from './extract/quote/attribution.ts';
import { formatDay } from './extract/time/calendar.ts';
import { edtfDays } from './extract/time/edtf.ts';
import { KINDS } from './kinds.ts';
import type { Alignment, Claim, DateClaim, Story, Topic } from './model.ts';
import { slug } from './read/topic.ts';
import { tellApart } from './title/apart.ts';

/** The public record of a story. */
export const storyRecord = ({ id, siglum, file, title, outlet, published, url }: Story): StoryRecord => ({ id, siglum, file, title, outlet, published, url });

/** Claims in story order, then by position; each with the id that its address is made of. */
export function claimRecords(claims: readonly Claim[], topic: Topic): Map<Claim, ClaimRecord> {
  const seen = new Map<string, number>();
  const records = new Map<Claim, ClaimRecord>();
  for (const claim of claims.toSorted((a, b) => a.story - b.story || a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))) {
    const story = topic.stories[claim.story]!;
    const words = story.source.slice(claim.start, claim.end);
    const key = `${story.id}|${claim.kind}|${words}|${claim.value ? claim.value.start - claim.start : ''}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    records.set(claim, {
      id: `c${hash(`${key}|${nth}`)}`,
      story: story.id,
      kind: claim.kind,
      text: words,
      start: claim.start,
      end: claim.end,
      rule: claim.rule,
      value: claim.value && {
        text: story.source.slice(claim.value.start, claim.value.end),
        start: claim.value.start,
        end: claim.value.end,
        normal: claim.value.normal,
        ...(claim.kind === 'date' && narrowerDays(claim)),
      },
      attribution: attribute(claim, story, topic),
    });
  }
  return records;
}

/** The days of a date whose words say less time than its EDTF value can: a third of a month, the middle of a decade. */
function narrowerDays({ time: { days }, value: { normal } }: DateClaim): { days?: string } {
  const whole = normal === null ? null : edtfDays(normal);
  if (!days || !whole || !days.every(Number.isFinite) || days[1] - days[0] >= whole[1] - whole[0]) return {};
  return { days: days.map(formatDay).join('/') };
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), as eight hexadecimal digits: short, stable, and not for secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}

/** Judges and names each alignment; the strongest disagreements first, then in the order of the first story. */
export function comparisonRecords(
  alignments: readonly Alignment[],
  records: Map<Claim, ClaimRecord>,
  topic: Topic,
): { alignment: Alignment; comparison: Comparison }[] {
  const taken = new Map<string, number>();
  const plain = alignments.map((alignment) => ({ alignment, title: KINDS[alignment.kind].title(alignment, topic) }));
  const titles = tellApart(plain, topic);
  return alignments
    .map((alignment, i) => ({ alignment, judgement: KINDS[alignment.kind].judge(alignment, topic), title: titles[i]! }))
    .sort(
      (a, b) =>
        rank(b.judgement.verdict) - rank(a.judgement.verdict) ||
        position(a.alignment) - position(b.alignment) ||
        (a.alignment.kind < b.alignment.kind ? -1 : 1),
    )
    .map(({ alignment, judgement, title }) => {
      const id = unused(slug(title).slice(0, 60).replace(/-+$/, ''), taken);
      const present = new Set(alignment.readings.map((claim) => claim.story));
      const comparison: Comparison = {
        id,
        kind: alignment.kind,
        title,
        verdict: judgement.verdict,
        explanation: judgement.explanation,
        confidence: Math.round(Math.max(0, Math.min(1, alignment.confidence)) * 100) / 100,
        readings: allReadings(alignment).map((claim) => records.get(claim)!.id),
        groups: judgement.groups.map((group) => withRepeats(group, alignment).map((claim) => records.get(claim)!.id)),
        silent: topic.stories.filter((story) => !present.has(story.index)).map((story) => story.id),
        url: `${topic.id}/claims/${id}/`,
      };
      return { alignment, comparison };
    });
}

/** The reading of each story, and behind it where the story says it again. */
export const allReadings = (alignment: Alignment): Claim[] => withRepeats(alignment.readings, alignment);

const withRepeats = (readings: readonly Claim[], { repeats = [] }: Alignment): Claim[] =>
  readings.flatMap((reading) => [reading, ...repeats.filter(({ story }) => story === reading.story).toSorted((a, b) => a.start - b.start)]);

const rank = (verdict: Comparison['verdict']): number => (isDiscrepancy(verdict) ? VERDICTS_BY_STRENGTH.indexOf(verdict) : 0);
const position = (alignment: Alignment): number => alignment.readings[0]!.story * 1e9 + alignment.readings[0]!.start;

function unused(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : unused(`${id}-${times}`, taken);
}
