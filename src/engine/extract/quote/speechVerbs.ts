/**
 * Verbs of saying, by what may follow them. Base forms; the other forms are made by rule, with the irregular ones listed.
 * Written from the verb classes of saying, manner of speaking, claiming and judgement in grammars of English.
 */

/** Take a clause ("said that it rained") or stand beside a quotation. */
const CLAUSE = `say add note explain claim announce declare insist warn reveal report confirm argue stress emphasise emphasize
underline underscore highlight deny admit acknowledge concede allege assert maintain contend suggest believe think reckon estimate
predict forecast recall reply respond retort answer counter joke quip complain lament promise vow pledge swear agree observe remark
comment write tweet post indicate reiterate repeat continue conclude caution assure testify boast brag hint imply propose
stipulate speculate contest confess recount relate signal disclose divulge profess proclaim pronounce affirm
attest certify clarify elaborate point muse opine posit postulate protest rejoin riposte scoff sneer state theorise theorize
venture volunteer disagree enthuse gush hail tease conjecture fear hope hear understand learn know feel find conclude
demand request urge recommend require ask wonder inquire enquire query question tell inform advise remind notify brief promise
guarantee estimate calculate interject intone chime exclaim plead beg mention narrate preach reason summarise summarize
specify spell stutter tout unveil mandate express voice rule confide fret undertake`;

/** Only beside a quotation. */
const MANNER = `shout cry scream yell whisper mutter murmur mumble roar bellow bark growl grumble groan moan sigh laugh chuckle giggle
sob stammer thunder chant hiss rant rave blast fume rage snap cheer sing exhort implore interrupt croak drawl crow gloat gripe grouse carp dish
snarl rasp purr grunt wail howl whine weep squeal shriek screech holler gasp splutter sputter huff vent wisecrack deadpan bleat chirp drone chide`;

/** Call a person or thing something: "described it as “unfair”", "branded the talks “a farce”". */
const NAMING = `describe characterise characterize call brand label term denounce condemn hail praise dismiss slam decry criticise
criticize refer portray deem deride liken compare depict cast blast lambast lambaste laud mock rate regard see slate welcome accuse blame
tout trumpet paint`;

/** Give another's words: "quoted a witness as saying", ", citing two officials". */
const CITING = 'quote cite';

/** Take the hearer as their object: "told reporters". */
const HEARER = 'tell inform advise remind notify brief assure warn promise ask urge caution';

/** Reports of the mind rather than of speech: the story may know it without anyone having said so in public. */
const MENTAL = 'believe think fear hope hear understand learn know feel find reckon agree see regard rate speculate';

/** So often verbs of something else that a clause with "that", or a quotation, must follow. */
const WEAK = `rule post point find feel hear learn know see understand contest signal continue propose require demand request
recommend question rate regard tout unveil express voice mandate relate volunteer venture reason fear hope agree answer counter report
promise pledge brief cast paint blast sing cheer hail welcome praise condemn accuse blame mock rage thunder learn find calculate spell
write estimate guarantee assure highlight underline underscore specify certify state undertake`;

/** Weak verbs that nevertheless report what stands before them: ", the agency reported". */
const CLOSING = 'state report write estimate find promise calculate certify answer';

const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  write: ['writes', 'wrote', 'written', 'writing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  hear: ['hears', 'heard', 'hearing'],
  understand: ['understands', 'understood', 'understanding'],
  know: ['knows', 'knew', 'known', 'knowing'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  sing: ['sings', 'sang', 'singing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  cast: ['casts', 'cast', 'casting'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  admit: ['admits', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referring'],
  quip: ['quips', 'quipped', 'quipping'],
  brag: ['brags', 'bragged', 'bragging'],
  beg: ['begs', 'begged', 'begging'],
  snap: ['snaps', 'snapped', 'snapping'],
  slam: ['slams', 'slammed', 'slamming'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  weep: ['weeps', 'wept', 'weeping'],
};

const words = (list: string): string[] => list.trim().split(/\s+/);

const formsOf = (verb: string): string[] => {
  if (IRREGULAR[verb]) return [verb, ...IRREGULAR[verb]];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
};

export interface SpeechVerb {
  verb: string;
  form: 'base' | 'finite' | 'participle';
  clause: boolean;
  naming: boolean;
  citing: boolean;
  hearer: boolean;
  mental: boolean;
  weak: boolean;
  closing: boolean;
}

const sets = {
  clause: new Set(words(CLAUSE)),
  naming: new Set(words(NAMING)),
  citing: new Set(words(CITING)),
  hearer: new Set(words(HEARER)),
  mental: new Set(words(MENTAL)),
  weak: new Set(words(WEAK)),
  closing: new Set(words(CLOSING)),
};

const BY_FORM = new Map<string, SpeechVerb>(
  [...new Set(words([CLAUSE, MANNER, NAMING, CITING].join(' ')))].flatMap((verb) =>
    formsOf(verb).map((form): [string, SpeechVerb] => [
      form,
      {
        verb,
        form: form.endsWith('ing') && form !== verb ? 'participle' : form === verb ? 'base' : 'finite',
        clause: sets.clause.has(verb),
        naming: sets.naming.has(verb),
        citing: sets.citing.has(verb),
        hearer: sets.hearer.has(verb),
        mental: sets.mental.has(verb),
        weak: sets.weak.has(verb),
        closing: sets.closing.has(verb),
      },
    ]),
  ),
);

/** The verb of saying that a word in lower case is a form of. */
export const speechVerb = (form: string): SpeechVerb | undefined => BY_FORM.get(form);
