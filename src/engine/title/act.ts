import { actOf } from '../align/statementAct.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import type { Alignment, Topic } from '../model.ts';

/** "Purchase of Harwick Foods": for statements that all tell one act of one party; null for any others. */
export function titleAct({ readings }: Alignment, topic: Topic): string | null {
  const acts = readings.map((reading) => {
    const candidate = candidateAt(reading, topic);
    return candidate ? actOf(candidate) : null;
  });
  const [first] = acts;
  if (!first || acts.some((act) => act?.name !== first.name || act.patient.key !== first.patient.key)) return null;
  const { entity, start, end } = first.patient;
  const whom = entity?.name ?? topic.stories[readings[0]!.story]!.text.slice(start, end);
  return `${first.name}${/ against$/.test(first.name) ? '' : ' of'} ${whom}`;
}
