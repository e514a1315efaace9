import type { Story } from '../../model.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { scoresIn } from './score.ts';

/** What happens in a match, by the words that tell it: one or two lexemes. */
const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    goal: 'goal|goals|scored|scores|scoring|struck|netted|header|headed|volleyed|equaliser|equalizer|equalised|equalized|levelled|opener|doubled|treble|hat - trick|winner|tapped|slotted|one back|made it|drew level',
    penalty: 'penalty|penalties|spot - kick|the spot',
    'sending-off': 'sent off|dismissed|red card|second booking|second yellow',
    booking: 'booked|yellow card|cautioned',
    substitution: 'substitute|substituted|replaced|came on|brought on|taken off',
    try: 'try|tries|touched down',
  }).flatMap(([happening, phrases]) => phrases.split('|').map((phrase) => [phrase, happening] as const)),
);
/** Who plays and where: two of them make a match of a story that gives no score. */
const MATCH = new Set(
  'goalkeeper keeper striker midfielder defender winger half-time kick-off kickoff corner offside referee crossbar pitch stoppage fullback scrum-half fly-half visitors hosts penalty header equaliser'.split(
    ' ',
  ),
);

const phraseAt = (words: readonly Lexeme[], i: number): string | undefined => {
  const two = HAPPENINGS.get(`${words[i]!.lower} ${words[i + 1]?.lower}`);
  const three = HAPPENINGS.get(`${words[i]!.lower} ${words[i + 1]?.lower} ${words[i + 2]?.lower}`);
  return three ?? two ?? HAPPENINGS.get(words[i]!.lower);
};

/** True where a sentence says that something happened in play. */
export const tellsOfPlay = (words: readonly Lexeme[]): boolean => words.some((_, i) => phraseAt(words, i) !== undefined);

/** What parts two happenings of one sentence, and how many words it counts for. */
const PARTING = /^(?:[,;]|before|after|when|while|until|as)$/;
const PARTED = 10;

/** What happened in the minute at [from, to): what is told nearest to it, rather before it than behind; null where nothing is. */
export function happening(words: readonly Lexeme[], from: number, to: number): string | null {
  const parted = (start: number, end: number) => PARTED * words.slice(start, end).filter(({ lower }) => PARTING.test(lower)).length;
  const told = words.flatMap((_, i) => {
    const name = phraseAt(words, i);
    return name ? [{ name, distance: i < from ? from - i + parted(i, from - 1) : i - to + 1.5 + parted(to, i) }] : [];
  });
  return told.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? null;
}

const cache = new WeakMap<Story, boolean>();

/** True for a story that gives the score of a match, or names two things that only a match has. */
export function isMatchReport(story: Story): boolean {
  const known = cache.get(story);
  if (known !== undefined) return known;
  const words = story.sentences.map((sentence) => lexemesOf(story, sentence));
  const scored = words.some((sentence) => scoresIn(sentence).some(({ kind }) => kind === 'score'));
  const made = scored || new Set(words.flatMap((sentence) => sentence.map(({ lower }) => lower).filter((word) => MATCH.has(word)))).size >= 2;
  cache.set(story, made);
  return made;
}
