import { actOf } from '../align/statementAct.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import type { Alignment, Topic } from '../model.ts';

/** "Purchase of Harwick Foods": for statements that all tell one act of one party; null for any others. */
export function titleAct({ readings }: Alignment, topic: Topic): string | null {
  const acts = readings.map((reading) => {
    const candidate = candidateAt(reading, topic);
    return candidate ? actOf(candidate, topic) : null;
  });
  const [first] = acts;
  if (!first || acts.some((act) => !act?.names.includes(first.name) || act.patient.key !== first.patient.key)) return null;
  const { entity, start, end } = first.patient;
  const whom = entity?.name ?? topic.stories[readings[0]!.story]!.text.slice(start, end);
  if (/ against$/.test(first.name)) return `${first.name} ${whom}`;
  // "Roe's entry into rehab"
  return first.name.includes(' ')
    ? `${whom}${whom.endsWith('s') ? "'" : "'s"} ${first.name[0]!.toLowerCase()}${first.name.slice(1)}`
    : `${first.name} of ${whom}`;
}
