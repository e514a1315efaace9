import type { Claim, Mention, NameClaim, Rule, Sentence, Story, Topic } from '../../model.ts';
import { awardRule } from './awards.ts';
import { countryNamed } from './countries.ts';
import { descriptionsBeside } from './descriptions.ts';
import { parentIn } from './parents.ts';
import { rolePhrases } from './rolePhrases.ts';
import { nameKey } from './spelling.ts';

/** Mentions of the story with the sentence each stands in and the tokens it covers. */
interface Placed {
  mention: Mention;
  sentence: Sentence;
  first: number;
  last: number;
}

export function placeMentions(story: Story, topic: Topic): Placed[] {
  return story.sentences.flatMap((sentence) =>
    topic.entities.mentions(story.index, sentence.start, sentence.end).flatMap((mention) => {
      const first = sentence.tokens.findIndex((token) => token.end > mention.start);
      const last = sentence.tokens.findLastIndex((token) => token.start < mention.end);
      return first < 0 || last < first ? [] : [{ mention, sentence, first, last }];
    }),
  );
}

/** Who someone is said to be: "X, chief executive of Y", "rebel leader X". The value is role and name together. */
const roleRule = (name: string, appointment: boolean): Rule => ({
  name,
  find: (story, topic) =>
    placeMentions(story, topic).flatMap(({ mention, sentence, first, last }) => {
      if (mention.entity.type !== 'person') return [];
      const others = topic.entities.mentions(story.index, sentence.start, sentence.end).filter((other) => other.entity.type === 'person' && other !== mention);
      const taken = (token: { start: number; end: number }) => others.some((other) => other.start < token.end && token.start < other.end);
      const body = appointment ? null : bodyBefore(mention, sentence, story, topic);
      const own = body ? [nameClaim(name, story, sentence, mention, body.start, mention.end, story.text.slice(body.start, body.end))] : [];
      const told = rolePhrases(sentence, first, last, taken)
        .filter((phrase) => phrase.appointment === appointment)
        .map((phrase): Claim => {
          const [from, to] = [sentence.tokens[phrase.from]!.start, sentence.tokens[phrase.to]!.end];
          return nameClaim(name, story, sentence, mention, Math.min(from, mention.start), Math.max(to, mention.end), story.text.slice(from, to));
        });
      return [...told, ...own];
    }),
});

/** "Norvik Securities' Jo Bloggs": the body that someone belongs to. */
const bodyBefore = ({ start }: Mention, sentence: Sentence, story: Story, topic: Topic): Mention | null =>
  topic.entities
    .mentions(story.index, sentence.start, sentence.end)
    .find((other) => other.entity.type === 'organisation' && other.end < start && /^'s? $/.test(story.text.slice(other.end, start))) ?? null;

function nameClaim(rule: string, story: Story, sentence: Sentence, { entity }: Mention, start: number, end: number, role: string | null): NameClaim {
  return {
    kind: 'name',
    story: story.index,
    sentence: sentence.index,
    rule,
    start,
    end,
    value: { start, end, normal: role ? `${entity.name}, ${role.replace(/\s+/g, ' ')}` : entity.name },
    name: { entity, role: role?.replace(/\s+/g, ' ') ?? null },
  };
}

/** The words right before a name that say it is another name of someone: "also known as", "formerly", "alias". */
const ALIAS =
  /\b(?:(?:also|better|formerly|previously|once|now|then|otherwise|popularly|commonly) (?:known|called|named) (?:as|by (?:his|her|its) [a-z ]{4,14})|(?:also|now) called|a\.?k\.?a\.?|alias|formerly|previously|nicknamed|renamed(?: itself)?(?: as)?|rebranded(?: itself)?(?: as)?|nom de guerre|known (?:as|by)|changed its name (?:from|to))(?: the)?,? ["']?$/i;

/** Verbs that give a plan, a storm, a work its name, which stands in marks. */
const NAMED =
  /\b(?:(?:dubbed|called|named|titled|entitled|code-?named|christened)(?: it| him| her| them| the \w+)?|(?:calls?|dubs?|names?) it|(?:goes|going|went|known) (?:by|under) the (?:name|title)(?: of)?)(?: the)?,? "$/i;

/** "also known by his alias X", "formerly known as the X Front": another name, said to be one. */
const aliasRule: Rule = {
  name: 'name:alias',
  find: (story, topic) =>
    placeMentions(story, topic).flatMap(({ mention, sentence }) => {
      const before = story.text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
      const lead = ALIAS.exec(before);
      return lead ? [nameClaim('name:alias', story, sentence, mention, mention.start - lead[0].length, mention.end, null)] : [];
    }),
};

/** 'The plan, dubbed "X"', 'she calls it "X"': what a plan, a storm or a work is called. */
const namingRule: Rule = {
  name: 'name:naming',
  find: (story, topic) =>
    placeMentions(story, topic).flatMap(({ mention, sentence }) => {
      const lead = NAMED.exec(story.text.slice(Math.max(sentence.start, mention.start - 60), mention.start));
      const known = mention.entity.type === 'person' || mention.entity.type === 'place';
      return lead && !known && story.text[mention.end]?.match(/["',.]/)
        ? [nameClaim('name:naming', story, sentence, mention, mention.start - lead[0].length, mention.end, null)]
        : [];
    }),
};

/** The fullest form under which the story names someone or something, at its first place in the body. */
const formRule: Rule = {
  name: 'name:form',
  find: (story, topic) => {
    const best = new Map<string, Placed>();
    for (const placed of placeMentions(story, topic)) {
      const { entity } = placed.mention;
      const known = best.get(entity.id);
      const isTitle = story.blocks[placed.sentence.block]?.kind === 'title';
      if (isTitle || countryNamed(nameKey(entity.name)) || (known && fullness(story, known) >= fullness(story, placed))) continue;
      best.set(entity.id, placed);
    }
    return [...best.values()].map(({ mention, sentence }) => nameClaim('name:form', story, sentence, mention, mention.start, mention.end, null));
  },
};

/** Words of the name; an acronym has none. */
const fullness = (story: Story, { mention }: Placed): number =>
  story.text
    .slice(mention.start, mention.end)
    .split(/\s+/)
    .filter((word) => /\p{Ll}/u.test(word)).length;

/** What a body is said to be: "X, a maker of pumps", "the X monitoring group". */
const descriptionRule: Rule = {
  name: 'name:description',
  find: (story, topic) =>
    placeMentions(story, topic).flatMap(({ mention, sentence, first, last }) => {
      if (mention.entity.type !== 'organisation' || story.blocks[sentence.block]?.kind === 'title') return [];
      return descriptionsBeside(sentence, first, last).map(({ from, to }): Claim => {
        const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to]!.end];
        return nameClaim(
          'name:description',
          story,
          sentence,
          mention,
          Math.min(start, mention.start),
          Math.max(end, mention.end),
          story.text.slice(start, end),
        );
      });
    }),
};

/** Whose a body is: "X, a unit of Y", "parent company Y". The claim is on the owner; its role names the body that is owned, where the text does. */
const parentRule: Rule = {
  name: 'name:parent',
  find: (story, topic) =>
    placeMentions(story, topic).flatMap(({ mention, sentence }) => {
      if (mention.entity.type !== 'organisation' || story.blocks[sentence.block]?.kind === 'title') return [];
      const parent = parentIn(story, sentence, mention, topic);
      return parent ? [nameClaim('name:parent', story, sentence, mention, parent.start, parent.end, parent.child?.entity.name ?? null)] : [];
    }),
};

/** Names, most telling first: where two rules find the same words, the first keeps them. */
export const nameRules: readonly Rule[] = [
  awardRule,
  roleRule('name:role', false),
  roleRule('name:appointment', true),
  parentRule,
  descriptionRule,
  aliasRule,
  namingRule,
  formRule,
];
