/**
 * What the engine works on, from a file to a comparison. The public form of the same things is in src/schemas.
 * All offsets are UTF-16 code units into `Story.source`; `Story.text` has the same length, so they hold for both.
 */

import type { Published, QuantityValue } from '../schemas/comparison.ts';
import type { Bound, Kind, Verdict } from '../schemas/vocabulary.ts';

/** One article as its editor has it. `name` is the file's name within the topic folder. */
export interface SourceFile {
  name: string;
  text: string;
}

export interface TopicSource {
  id: string;
  title: string;
  description: string | null;
  /** IANA time zone that bare times of day are in, where the editor states one. */
  timeZone: string | null;
  /** Names that the editor declares the same ("Kiev" = "Kyiv"), a list for each. */
  aliases: string[][];
  files: SourceFile[];
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word, a number or a mark. Hyphenated words are one token ("al-Noor"), but "50-year" is three. */
export interface Token {
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
}

export interface Sentence {
  /** Position in `Story.sentences`. */
  index: number;
  /** Position in `Story.blocks`. */
  block: number;
  start: number;
  end: number;
  tokens: Token[];
}

export type FurnitureKind = 'caption' | 'credit' | 'dateline' | 'byline' | 'navigation' | 'related' | 'form' | 'about' | 'repeated';

/** What came with the article but is not its body. */
export interface Furniture {
  kind: FurnitureKind;
  /** Why it was taken for furniture, in words for a reader. */
  reason: string;
}

export interface Block {
  index: number;
  kind: 'title' | 'heading' | 'paragraph';
  start: number;
  end: number;
  furniture: Furniture | null;
}

export interface Story {
  /** Position in the topic, from 0; the siglum follows from it. */
  index: number;
  id: string;
  siglum: string;
  file: string;
  title: string;
  /** True where the file has no headline and the title is its first words. */
  untitled: boolean;
  outlet: string | null;
  author: string | null;
  url: string | null;
  language: string;
  licence: string | null;
  published: Published | null;
  /** The file, byte-order mark dropped, CRLF read as LF. */
  source: string;
  /**
   * `source` made plain without moving a character: curly marks straight, odd spaces plain, markup and front matter blank.
   * All matching runs on this.
   */
  text: string;
  blocks: Block[];
  /** Sentences of the blocks that are not furniture, headline included. */
  sentences: Sentence[];
}

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** One person, organisation, place or thing, under all the names the topic gives it. */
export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest usual form. */
  name: string;
  /** Every form met, the commonest first. */
  forms: string[];
  /** For a place: what it lies in, as far as the texts or a general list of countries say. */
  within: Entity[];
}

export interface Mention {
  entity: Entity;
  story: number;
  start: number;
  end: number;
}

export interface EntityIndex {
  entities: Entity[];
  /** Mentions in the story that overlap [start, end), by position. */
  mentions(story: number, start?: number, end?: number): Mention[];
}

/** What words mean to one another, from WordNet and news-verb lists. Lemmas in lower case. */
export interface Thesaurus {
  /** 0 (nothing to do with each other) to 1 (same word). Synonyms up to .9, derivations .92, hypernyms up to .65. */
  relatedness(a: string, b: string): number;
  /** True for words that are opposites in one of their senses (rise / fall). */
  opposed(a: string, b: string): boolean;
  /** True for verbs that tell one event from its two sides (buy / sell). */
  converse(a: string, b: string): boolean;
  /** How common the word is in English at large: 0 (rare or unknown) to 1 (as common as "say"). */
  commonness(word: string): number;
  /** What a noun stands for in its usual meaning: people, things that can be touched or entered, or neither of the two. */
  standsFor(noun: string): 'people' | 'things' | 'other';
}

/** A topic after reading, before any claim is made of it. */
export interface Topic {
  id: string;
  title: string;
  timeZone: string | null;
  stories: Story[];
  entities: EntityIndex;
  thesaurus: Thesaurus;
}

/** A claim as its rule finds it. `start`/`end` is the clause that makes the claim, `value` the words in it that carry the value. */
export interface ClaimBase {
  kind: Kind;
  story: number;
  /** Position in `Story.sentences` of the sentence in which it starts. */
  sentence: number;
  rule: string;
  start: number;
  end: number;
}

export type Precision = 'minute' | 'hour' | 'part of day' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

export interface TimeValue {
  /** Null where it could not be resolved. */
  edtf: string | null;
  /** First and last day it may mean, inclusive, in days since 1970-01-01. Open ends are ±Infinity. */
  days: [number, number] | null;
  precision: Precision;
  relation: 'on' | 'about' | 'since' | 'until' | 'by' | 'before' | 'after';
  /** Minutes after midnight, with the offset from UTC in minutes where the text states a zone. */
  clock: { from: number; to: number; offset: number | null } | null;
  /** Why this value, in words for a reader ("the Saturday before publication on 2024-12-12"); empty where the text states it in full. */
  evidence: string;
}

export interface DateClaim extends ClaimBase {
  kind: 'date';
  value: { start: number; end: number; normal: string | null };
  time: TimeValue;
}

export interface DurationClaim extends ClaimBase {
  kind: 'duration';
  value: { start: number; end: number; normal: string | null };
  duration: {
    /** Bounds of the length in days; months and years at their mean length. */
    days: [number, number];
    bound: Bound;
    /** As stated: 50 and "year". */
    amount: number;
    unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
    /** The noun whose length it is ("lease", "term"), where there is one. */
    of: string | null;
    /** Ages ("22-year-old") are durations that only meet ages. */
    age: boolean;
    /** A date in the same claim from which, or up to which, it runs: with it the other end follows. */
    from: TimeValue | null;
    until: TimeValue | null;
  };
}

export interface QuantityClaim extends ClaimBase {
  kind: 'quantity';
  value: { start: number; end: number; normal: QuantityValue };
  quantity: {
    /** What the number may be, given its words: "dozens" is [24, 199], "at least 5" is [5, Infinity]. */
    interval: [number, number];
    /** What it measures: "count", "length", "mass", "money", "percent", "temperature", "speed", "magnitude", "age", "vote", "match minute"… Only equal dimensions compare. */
    dimension: string;
    /** Lemma of what is counted or measured ("ship", "depth"), null where the text does not say. */
    head: string | null;
    /** Modifiers of the head as lemmas ("armoured", "civilian"). */
    modifiers: string[];
    /** What befell the counted: "killed", "injured", "missing", "trapped", "detained", "displaced", "damaged"…; null otherwise. */
    role: string | null;
    /** "further" for more of them ("another two"), "earlier" for a figure that is no longer held, "whole" and "part" of "7 of the 12", "forecast" for what was expected, "capacity" for how many there may be; empty otherwise. */
    scope: string[];
    /** True for the number of *the* dead, hurt, missing … of its story: people in general, told first, one for each role; and for a part of them that is told beside it ("including 11 children"). */
    toll: boolean;
    /** True for an ordinal ("12th"). */
    ordinal: boolean;
    /** What the unit may be, least and greatest, as factors of the one it is published in: "ton" is .907 to 1.016 tonnes. */
    sizes?: readonly [number, number];
  };
}

export interface QuoteClaim extends ClaimBase {
  kind: 'quote';
  /** `normal` is the words within the marks, pieces of a split quotation joined by a space. */
  value: { start: number; end: number; normal: string };
  quote: {
    /** The pieces within the marks, in order. */
    pieces: { start: number; end: number }[];
    /** Words in lower case without punctuation. */
    words: string[];
    /** False for a few words in marks within a sentence of the reporter's. */
    whole: boolean;
  };
}

export interface NameClaim extends ClaimBase {
  kind: 'name';
  value: { start: number; end: number; normal: string };
  name: {
    entity: Entity;
    /** Title, role or description that goes with it ("foreign minister"), as the text has it. */
    role: string | null;
  };
}

export interface PlaceClaim extends ClaimBase {
  kind: 'place';
  value: { start: number; end: number; normal: string };
  place: {
    entity: Entity;
    /** How the thing stands to the place. */
    relation: 'in' | 'near' | 'off' | 'from' | 'to' | 'outside';
    /** What or who is placed: content lemmas of the located thing and its verb. */
    subject: string[];
  };
}

export interface StatementClaim extends ClaimBase {
  kind: 'statement';
  value: null;
  statement: {
    /** Lemma of the main verb or nominalised event. */
    predicate: string;
    negated: boolean;
    /** What the speaker says of its truth: "stated" where it is plainly asserted. */
    modality: 'stated' | 'planned' | 'possible' | 'hoped' | 'alleged' | 'denied';
    /** Positions in `Sentence.tokens` of the content words. */
    tokens: number[];
  };
}

export type Claim = DateClaim | DurationClaim | QuantityClaim | QuoteClaim | NameClaim | PlaceClaim | StatementClaim;

/** Finds claims of one form. Declines with `[]`; never throws. */
export interface Rule {
  name: string;
  find(story: Story, topic: Topic): Claim[];
}

/** Readings on one point, before and after judgement. */
export interface Alignment {
  kind: Kind;
  /** At most one a story, in story order. */
  readings: Claim[];
  /** Where a story says again what its reading says. They are listed with it, and decide nothing. */
  repeats?: Claim[];
  confidence: number;
}

export interface Judgement {
  verdict: Verdict;
  explanation: string;
  groups: Claim[][];
}
