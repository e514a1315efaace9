import { personName } from '../align/name.ts';
import type { NameClaim, Topic } from '../model.ts';
import { listed } from '../text/readable.ts';
import { storiesOf } from './compose.ts';

export const isAward = (readings: readonly NameClaim[]): boolean => readings.every(({ rule }) => rule === 'name:award');

/** "A and B say that X won it, C says that Y did." */
export function explainAward(groups: readonly NameClaim[][], topic: Topic): string {
  const parts = groups.map((group) => {
    const winner = personName(group[0]!, topic);
    const says = `${storiesOf(group, topic)} ${group.length > 1 ? 'say' : 'says'} that`;
    return groups.length > 1 ? `${says} ${winner} won it` : `${says} it went to ${winner}`;
  });
  return `${listed(parts)}${groups.length > 1 ? ': one award, two winners' : ''}.`;
}
