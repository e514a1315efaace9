import type { EntityType } from '../../model.ts';
import { countryNamed, countryOfDemonym, isCapital } from './countries.ts';
import type { Form } from './forms.ts';
import { noVotes, strongest, type Votes } from './kinds.ts';

/** Forms that name one entity. */
export interface Group {
  forms: Form[];
}

/** The groups of the topic while they are being joined: each form is in exactly one. */
export class Groups {
  readonly #of = new Map<Form, Group>();

  constructor(forms: Iterable<Form>) {
    for (const form of forms) this.#of.set(form, { forms: [form] });
  }

  of(form: Form): Group {
    return this.#of.get(form)!;
  }

  all(): Group[] {
    return [...new Set(this.#of.values())];
  }

  /** Joins the groups of two forms, unless types or two known places forbid it. True where they are one afterwards. */
  join(a: Form, b: Form, certain = false): boolean {
    const left = this.of(a);
    const right = this.of(b);
    if (left === right) return true;
    if (!certain && !mayJoin(left, right)) return false;
    left.forms.push(...right.forms);
    for (const form of right.forms) this.#of.set(form, left);
    return true;
  }
}

export function groupVotes(group: Group): Votes {
  const sum = noVotes();
  for (const { votes } of group.forms) for (const type of Object.keys(sum) as EntityType[]) if (type !== 'other') sum[type] += votes[type];
  return sum;
}

/** A nationality is its country, whatever stands around it. */
export const typeOf = (group: Group): EntityType =>
  group.forms.some((form) => form.demonym || countryNamed(form.key)) ? 'place' : strongest(groupVotes(group));

const knownPlace = (group: Group): string | null => {
  for (const { key } of group.forms) {
    const country = countryNamed(key) ?? countryOfDemonym(key);
    if (country) return country.code;
    if (isCapital(key)) return key;
  }
  return null;
};

/** Never across types that both are sure of, never two places that a general list tells apart. */
function mayJoin(left: Group, right: Group): boolean {
  const [placeLeft, placeRight] = [knownPlace(left), knownPlace(right)];
  if (placeLeft && placeRight && placeLeft !== placeRight) return false;
  const [a, b] = [groupVotes(left), groupVotes(right)];
  const [typeA, typeB] = [strongest(a), strongest(b)];
  return typeA === typeB || typeA === 'other' || typeB === 'other' || a[typeB] >= a[typeA] - 1 || b[typeA] >= b[typeB] - 1;
}

export const isPerson = (group: Group): boolean => typeOf(group) === 'person';
