/** Longer and shorter forms of one name: its first words, its head, its words in another order, a product with its maker. */
import type { Story } from '../../model.ts';
import { countryNamed } from './countries.ts';
import type { Form } from './forms.ts';
import { type Group, isPerson, typeOf } from './groups.ts';
import type { Joiner } from './joiner.ts';
import { DESIGNATORS, OFFSHOOTS, ORGANISATION_HEADS, TURNED_HEADS, WORLD_BODIES } from './lexicon/heads.ts';

/**
 * "ABC River Dredging Works … ABC": the first words of one longer name stand for it where every story that has both
 * brings the long one first. A company and its branches ("GN", "GN Services") fail that.
 */
export const joinShortened: Joiner = (groups, forms, stories) => {
  const list = [...forms.values()].filter((form) => !form.demonym && !countryNamed(form.key) && !isPerson(groups.of(form)));
  // Longest first, so that "ABC River" has joined before "ABC" asks whether one name only begins with it.
  for (const short of list.toSorted((a, b) => b.words.length - a.words.length)) {
    if (isWholeBody(short, list)) continue;
    const longer = list.filter(
      (form) => form.words.length > short.words.length && short.words.every((word, i) => word === form.words[i]) && groups.of(form) !== groups.of(short),
    );
    const one = new Set(longer.map((form) => groups.of(form)));
    // "Norvik Developers Conference" is no full name of Norvik.
    if (longer.some(({ words }) => OFFSHOOTS.has(words.at(-1)!))) continue;
    if (one.size === 1 && typeOf([...one][0]!) === 'organisation' && introduces([...one][0]!, short, stories)) groups.join(longer[0]!, short);
  }
};

/** "United Nations" is no short form of the "United Nations Refugee Fund": a body that the topic knows by an acronym of its own, or everyone does. */
const isWholeBody = (form: Form, list: readonly Form[]): boolean =>
  WORLD_BODIES.has(form.key) || (form.words.length > 1 && list.some((other) => other.words.length === 1 && initialsOf(form) === other.key));
const initialsOf = (form: Form): string =>
  form.words
    .filter((word) => !/^(?:of|for|and|the|in|&)$/.test(word))
    .map((word) => word[0])
    .join('');

function introduces(long: Group, short: Form, stories: readonly Story[]): boolean {
  let both = 0;
  for (const story of stories) {
    const inBody = (start: number) => story.blocks.some((block) => block.kind === 'paragraph' && block.start <= start && start < block.end);
    const first = (forms: readonly Form[]) =>
      Math.min(...forms.flatMap(({ spans }) => spans.filter((span) => span.story === story.index && inBody(span.start)).map((span) => span.start)));
    const [a, b] = [first(long.forms.filter((form) => form.words.length > short.words.length)), first([short])];
    if (Number.isFinite(a) && Number.isFinite(b) && a > b) return false;
    if (Number.isFinite(a) && Number.isFinite(b)) both++;
  }
  return both > 0;
}

/** "the Institute": an institutional head alone, where one organisation of the topic ends or begins with it. */
export const joinHeads: Joiner = (groups, forms) => {
  const list = [...forms.values()];
  for (const short of list) {
    // "the House" is one of parliament, whatever is said of the White House.
    if (short.words.length > 1 || !ORGANISATION_HEADS.has(short.words[0]!) || /^(?:house|star|cross|mission)$/.test(short.words[0]!)) continue;
    const long = list.filter((form) => form.words.length > 1 && form.words.includes(short.words[0]!) && typeOf(groups.of(form)) === 'organisation');
    if (new Set(long.map((form) => groups.of(form))).size === 1) groups.join(long[0]!, short);
  }
};

/** "Quiet Steady Pumping" beside "Steady Quiet Pumping": the same three or more words in another order. */
export const joinReordered: Joiner = (groups, forms) => {
  const met = new Map<string, Form>();
  for (const form of forms.values()) {
    if (form.words.length < 3 || isPerson(groups.of(form))) continue;
    const key = form.words.toSorted().join(' ');
    const first = met.get(key);
    if (first) groups.join(first, form);
    else met.set(key, form);
  }
};

/** "GN Steady Quiet Pumping" beside "Steady Quiet Pumping": a product with its maker before it. Organisations and people never lose a word. */
export const joinMakers: Joiner = (groups, forms) => {
  for (const form of forms.values()) {
    const [maker, ...rest] = form.words;
    const product = rest.length > 1 ? forms.get(rest.join(' ')) : undefined;
    const owner = forms.get(maker ?? '');
    if (!product || !owner || owner.demonym || countryNamed(owner.key) || typeOf(groups.of(owner)) !== 'organisation') continue;
    if ([form, product].some((one) => /^(?:person|place)$/.test(typeOf(groups.of(one)))) || ORGANISATION_HEADS.has(rest.at(-1)!)) continue;
    groups.join(product, form, true);
  }
};

/** "Ministry of Health" and "Health Ministry", "Department of Justice" and "Justice Department". */
export const joinTurned: Joiner = (groups, forms) => {
  const met = new Map<string, Form>();
  for (const form of forms.values()) {
    const key = turned(form.words);
    if (!key) continue;
    const first = met.get(key);
    if (first) groups.join(first, form);
    else met.set(key, form);
  }
};

function turned(words: readonly string[]): string | null {
  const plain = words.filter((word) => word !== 'the').map((word) => (word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word));
  if (TURNED_HEADS.has(plain[0]!) && plain[1] === 'of' && plain.length > 2)
    return `${plain
      .slice(2)
      .join(' ')
      .replace(/ affairs$/, '')} ${plain[0]}`;
  return plain.length > 1 && TURNED_HEADS.has(plain.at(-1)!) ? plain.join(' ').replace(/ affairs(?= )/, '') : null;
}

/** "Hurricane Olga", "Tropical Storm Olga" and "Olga"; "HMS Gallant" and "the Gallant": what kind of thing it is, and its name. */
export const joinDesignated: Joiner = (groups, forms) => {
  const bare = new Map<string, Form>();
  for (const form of [...forms.values()].toSorted((a, b) => a.words.length - b.words.length)) {
    const name = DESIGNATORS.exec(form.words.join(' '))?.[1];
    if (!name) continue;
    const first = bare.get(name) ?? forms.get(name);
    if (first && !countryNamed(first.key) && !isPerson(groups.of(first)) && typeOf(groups.of(first)) !== 'place') groups.join(first, form, true);
    else bare.set(name, form);
  }
};
