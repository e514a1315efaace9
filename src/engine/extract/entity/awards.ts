/** Who won what: "X won best actress", "X was voted player of the year", "the award for best film went to X". */
import type { Claim, Mention, NameClaim, Rule, Sentence, Story, Topic } from '../../model.ts';

/** What there is a best of, and what there is one of a year. */
const BEST =
  'actor|actress|director|film|picture|movie|documentary|short|screenplay|script|score|song|album|single|artist|band|group|singer|performance|play|musical|production|design|photograph|book|novel|debut|newcomer|player|goalkeeper|coach|manager|producer|editor|game|series|show|programme|restaurant|chef|animation|feature|cinematography|comedy|drama|soundtrack|recording|vocalist|writer|story|report';
const HEADS =
  'player|footballer|cricketer|golfer|driver|rider|athlete|sportsman|sportswoman|sportsperson|personality|rookie|newcomer|manager|coach|goalkeeper|goal|referee|man|woman|person|artist|album|single|song|record|book|novel|film|game|car|bird|word|photograph|photographer|journalist|reporter|teacher|nurse|chef|farmer|designer|scientist|entrepreneur|businessman|businesswoman|company|restaurant|team|club|horse|trainer|jockey|teenager|citizen';
const PERIODS = 'year|season|month|match|game|tournament|series|decade|century|festival|championship|final|week';
const MODIFIER =
  "(?:(?:young|junior|senior|female|male|women's|men's|leading|supporting|original|adapted|foreign|international|new|short|animated|players'|fans')[ -])";
/** Newsrooms write "best actress" and "Best Actress"; without regard to case "a prize" would look like a name. */
const eitherCase = (pattern: string): string => pattern.replace(/(?<![\w\\'])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const CATEGORY = eitherCase(`(?:best ${MODIFIER}{0,2}(?:${BEST})|${MODIFIER}{0,2}(?:${HEADS}) of the (?:${PERIODS}))`);
/** "the Silver Lamp prize", "the Halden Medal": a name in capitals that says itself what it is. */
const NAMED =
  "(?:(?!(?:The|An?|This|That|His|Her|Its|Their|Our|Another|Best)\\b)\\p{Lu}[\\p{L}.'-]*(?: (?:of|for|and|de|\\p{Lu}[\\p{L}.'-]*)){0,4} (?:[Pp]rize|[Aa]ward|[Mm]edal|[Tt]rophy))";
const KIND = eitherCase('(?:prize|award|awards|trophy|honours?|title|gong|statuette|medal)');
const AWARD = `(?:${NAMED} for ${CATEGORY}|${CATEGORY}(?: ${KIND})?|${NAMED})`;
const LEAD = `(?:(?:the|a|an|his|her|its|their|this year's) )?(?:(?:coveted|top|main|first|prestigious) )?(?:${KIND} (?:for|of|as) (?:the )?)?`;

const WON =
  '(?:won|wins|has won|have won|took|takes|took home|takes home|received|receives|has received|scooped|scoops|collected|collects|claimed|claims|landed|lands|picked up|picks up|earned|bagged|clinched|(?:was|were|is|has been) (?:awarded|given|honoured with|presented with))';
const CHOSEN = '(?:(?:was|were|is|has been|have been) )?(?:voted|named|chosen(?: as)?|crowned|declared|judged|picked as|selected as)';
const BY_WINNER = new RegExp(`^(?:,[^,.;]{1,60},)? (?:${WON}|${CHOSEN}) (${LEAD})(${AWARD})`, 'u');
const TO_WINNER = new RegExp(`(${AWARD}) (?:(?:has )?(?:went|goes|gone)|(?:was|has been) (?:given|awarded|presented|handed)) to (?:the )?$`, 'u');
const WON_BY = new RegExp(`(${AWARD}) (?:was|has been) (?:won|taken|claimed|collected|scooped|received) by (?:the )?$`, 'u');

/** Another year's winner, a hope, or none: nothing to set beside who won it this time. */
const OTHER_TIME =
  /\b(?:(?:19|20)\d\d|last (?:year|season|month|week)|previous(?:ly)?|years? (?:ago|before|earlier)|formerly|defending|twice|nominat\w+|shortlist\w+|favourites?|hopes?|hoping|could|might|may|would|will|if|not|never|nearly|almost)\b|n't\b/i;

/** Longest way from the award to the name behind it, or the reverse. */
const REACH = 160;

function awardAt(story: Story, { start, end }: Sentence, mention: Mention): { from: number; to: number; award: string } | null {
  const behind = BY_WINNER.exec(story.text.slice(mention.end, Math.min(end, mention.end + REACH)));
  if (behind) return { from: mention.start, to: mention.end + behind[0].length, award: behind[2]! };
  const from = Math.max(start, mention.start - REACH);
  const before = story.text.slice(from, mention.start);
  const found = TO_WINNER.exec(before) ?? WON_BY.exec(before);
  return found ? { from: from + found.index, to: mention.end, award: found[1]! } : null;
}

const IS_CATEGORY = new RegExp(CATEGORY, 'u');

export const awardRule: Rule = {
  name: 'name:award',
  find: (story, topic: Topic) =>
    story.sentences.flatMap((sentence) => {
      if (OTHER_TIME.test(story.text.slice(sentence.start, sentence.end))) return [];
      return topic.entities.mentions(story.index, sentence.start, sentence.end).flatMap((mention): Claim[] => {
        const found = awardAt(story, sentence, mention);
        return found ? [claimOf(story, sentence, mention, found)] : [];
      });
    }),
};

function claimOf(story: Story, sentence: Sentence, { entity }: Mention, { from, to, award }: { from: number; to: number; award: string }): NameClaim {
  const role = award.replace(/\s+/g, ' ').replace(/^the /i, '');
  return {
    kind: 'name',
    story: story.index,
    sentence: sentence.index,
    rule: 'name:award',
    start: from,
    end: to,
    value: { start: from, end: to, normal: `${entity.name}, ${role}` },
    name: { entity, role },
  };
}

/** What the award is called, without what is added at will: "best actress" for "the Silver Lamp for Best Actress award". */
export function awardKey(role: string): string {
  const category = IS_CATEGORY.exec(role)?.[0];
  return (category ?? role).toLowerCase().replace(/-/g, ' ');
}
