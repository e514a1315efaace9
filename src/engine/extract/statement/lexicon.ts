const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs of saying, as lemmas: what they introduce is the claim, they themselves are its frame. */
export const SAYING = set(
  'say tell state announce declare add note remark comment explain report reveal confirm indicate inform assert maintain claim stress emphasise emphasize underline underscore insist reiterate argue contend affirm acknowledge admit concede recall conclude write tweet post quote warn believe think suggest allege deny clarify predict estimate caution boast joke testify continue hope',
);
/** Those after which a clause follows without more ado: "she said the bridge was closed". */
export const BARE_SAYING = set(
  'say tell add state note claim explain insist reveal confirm announce report believe think argue warn admit acknowledge suggest stress emphasise emphasize indicate clarify maintain write estimate allege assert declare reiterate predict conclude',
);

/** Those that may stand before their subject: '," said the official'. */
export const INVERTED_SAYING = set('say add explain note warn claim continue write report insist');
/** Nouns by which a cited source is known. */
export const SOURCES = set(
  'source official report media agency newspaper document diplomat witness resident police data figure statement spokesman spokeswoman spokesperson activist worker medic doctor rescuer monitor observer authority analyst expert prosecutor lawyer scientist researcher shopkeeper neighbour neighbor relative colleague organiser organizer campaigner insider survivor',
);

/** Words that deny what they govern, as lemmas or words. */
export const NEGATORS = set("not n't no never neither nor none nobody nothing without cannot hardly barely lack absence absent");
/** Verbs that deny the verb that they govern and say no more than "not": "refrained from sending" is "did not send". */
export const LIGHT_NEGATING_VERBS = set('refrain fail abstain lack unable decline');

/** Words by which a statement is not of what is, but of what may be, as lemmas. */
export const PLANNED = set('will shall plan intend aim expect schedule set due promise pledge vow would propose prepare going');
export const POSSIBLE = set('may might could can possible possibly perhaps likely unlikely potential potentially probably if whether');
export const HOPED = set('hope wish want try attempt desire urge demand request appeal must should need ought');
export const ALLEGED = set(
  'alleged allegedly reportedly purportedly supposedly accuse allege suspect suspected claim apparent apparently so-called appear seem believe',
);
export const DENIED = set('deny denial refute');

/** Words without content of their own, whatever their part of speech, as lemmas. */
export const EMPTY = set(
  "be have do get make take go come give let mr mrs ms dr sir also more most less least very too so just only even still yet then than such as other another own same much many some any all each every both few several one ones would could should may might must can will shall 's there here now further however meanwhile therefore thus moreover while well about around approximately nearly almost roughly up down out off over away back together again already ever once else way thing lot kind sort use be's according further including include like later earlier currently recently especially particularly mainly mostly largely not no n't never without whether if because since that this these those which who whom whose what when where why how it its he she they them his her their him we us our you your i me my etc inc ltd corp co plc llc",
);
/** Time words: dates have their own comparisons, so they say little of what happened. */
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow day week month year morning afternoon evening night hour minute decade early late time ago last next time',
);
/** "un-" words that are no denials: "unveiled" is not "not veiled". */
export const NO_DENIAL = set('uncovered unveiled unfolded unleashed unloaded unlocked undone unpacked unearthed unified unprecedented untied united');
/** Particles that make another verb of a verb: "step down", "carry out". */
export const PARTICLES = set('up down out off over away back in on through aside together under about apart forward');
