/** What news calls one act, as data: a title for it, and the frames in which it is told. */

/**
 * A frame is the words of a clause in their order: `X` is the party that the act is done to or by, the first word the main verb (or
 * the noun after "is"), the others must follow it. `a|b` are alternatives, `not` before the verb a denial, `step_down` a verb
 * with its particle, an `X` at the end stands behind the other words, `$` says that no object follows. "relieve X post|duty": "relieved him of his duties", "was relieved of his post".
 */
const ACTS: Readonly<Record<string, string>> = {
  Purchase: 'buy|acquire|purchase|take_over|snap_up|buy_out X',
  Merger: 'merge X',
  Appointment:
    'appoint|hire|recruit|take_on X; name|introduce|unveil|present X coach|manager|boss|chief|head|director|president|chairman|chairwoman|minister|editor|captain|ambassador|successor|ceo; tap|choose|select|pick|promote X coach|manager|boss|chief|head|director|president|chairman|chairwoman|minister|editor|captain|ambassador|successor|ceo; hand|give X key|reins|job; X be appointed',
  Nomination: 'nominate X',
  Election: 'elect X',
  Casting: 'cast X; X land|win role|part',
  Replacement: 'replace|succeed X; take place X; fill shoe X; step_in|fill_in|stand_in|take_over for|from X; X give|make way; X hand_over reins; X be replaced',
  Fall: 'oust|topple|overthrow|depose|unseat|bring_down X',
  Dismissal:
    'dismiss|sack|axe|fire X; show X door; relieve X post|job|duty|command|role|position; give X sack|boot|axe|chop; X get|receive|hand sack|boot|axe|chop|slip|card; remove X post|office|job|position; strip X post|command|job; X lose job|post',
  Resignation:
    'X resign|step_down|stand_down; X quit $; X quit|leave|vacate|relinquish|give_up post|job|office|role|position|helm; X tender|submit|offer|hand_in|announce resignation; X call quits',
  'Stay in the job':
    'X stay|remain|stay_on|continue staff|team|job|post|role|office|coach|coordinator|manager|minister|director|head|chairman|chairwoman|charge|offense|defense; keep|retain X staff|team|job|post|role|coach; X keep job|post',
  Retirement: 'X retire $; X announce|take retirement',
  Suspension: 'suspend X; place|put X leave; relieve X duty|command; ban X',
  Expulsion: 'expel|deport X; throw_out|kick_out X',
  Arrest:
    'arrest|detain|apprehend|capture|recapture|nab|catch X; pick_up|pick X police|officer|patrol|trooper|deputy|detective; take X custody; hold X suspicion|custody; X be custody',
  Surrender: 'X surrender $; X turn|give|hand himself|herself|themselves in|up|over',
  Release: 'release|free X; X walk free; bail X; set X free',
  Indictment: 'indict X',
  Conviction: 'convict X; find X guilty',
  Acquittal: 'acquit|exonerate X; clear X $; clear X charge|murder|wrongdoing|rape|fraud|manslaughter|assault; find X not guilty',
  'Guilty plea': 'X plead guilty; X admit|confess charge|guilt|murder|killing|manslaughter|rape|theft|fraud|offence|offense; X enter guilty plea',
  'Denial of charges':
    'X plead not guilty; X plead innocent; X deny charge|allegation|accusation|wrongdoing|murder|rape|fraud; X maintain|protest|profess innocence; X enter plea not guilty',
  'No-contest plea': 'X plead|enter|cop no contest; X plead|enter|cop no-contest; X not contest charge',
  Sentence: 'sentence|jail|imprison|lock_up X; send|put X prison|jail|bars; X get|receive|face year|life prison|jail|bars; give|hand X sentence|life',
  Probation: 'put|place|sentence X probation; give X probation; X get|receive probation',
  'Missed hearing':
    'X not appear|show|show_up|attend|turn_up|come hearing|court|trial|date|judge; X skip|miss|blow_off|dodge|ignore hearing|court|trial|date|judge|appearance; X no-show court|hearing|judge|trial|date',
  Extradition: 'extradite X',
  'Lawsuit against': 'sue X; take X court',
  Murder: 'assassinate|murder X',
  Death: 'X die|perish|pass_away; kill X; shoot X dead; gun_down X; X lose life',
  Kidnapping: 'kidnap|abduct X; take X hostage',
  Execution: 'execute|behead X; put X death',
  Marriage: 'marry|wed X; X tie knot',
  Rescue: 'rescue X',
  Escape: 'X escape|abscond|flee|break jail|prison|custody|cell|court|hospital; X break_out|break jail|prison|custody',
  'Hospital treatment': 'take|rush|airlift|fly|bring|admit|transport X hospital; hospitalise|hospitalize X; X enter hospital; X check hospital',
  'Entry into rehab':
    'X check|check_into|enter|go|book|return|move rehab|rehabilitation|treatment|clinic; admit X rehab|rehabilitation|clinic; X begin|start rehab|rehabilitation',
  'Lifting of immunity': 'strip X immunity; lift|waive immunity X',
  Pardon: 'pardon X; grant X pardon|amnesty|clemency; X receive|get pardon|clemency',
  Knighthood: 'knight X; X receive|get|accept knighthood; make X dame|knight',
  Induction: 'induct X; swear_in X; X take oath; X be sworn',
  Impeachment: 'impeach X',
  Eviction: 'evict X',
  Burial: 'bury|cremate X; X be laid rest; lay X rest',
  Apology: 'X apologise|apologize; X say sorry; X offer|issue|make apology',
  Bankruptcy:
    'X file bankruptcy|insolvency|chapter; X seek bankruptcy|protection bankruptcy|creditor; X go|fall|enter|slide|collapse|declare bankrupt|bankruptcy|administration|bust|insolvency|receivership|liquidation|insolvent; X call_in|appoint administrator|receiver',
  Founding: 'found|co-found X',
  Renaming: 'rename|rebrand X',
};

/** The nouns by which a clause may tell an act: "announced the purchase of X". */
const NOUNS: Readonly<Record<string, string>> = {
  Purchase: 'acquisition takeover buyout purchase',
  Merger: 'merger',
  Appointment: 'appointment hiring recruitment',
  Nomination: 'nomination',
  Election: 'election',
  Casting: 'casting',
  Replacement: 'replacement succession',
  Fall: 'ouster overthrowing toppling',
  Dismissal: 'dismissal sacking firing',
  Resignation: 'resignation',
  Retirement: 'retirement',
  Suspension: 'suspension',
  Expulsion: 'expulsion deportation',
  Arrest: 'arrest detention capture',
  Release: 'release',
  Indictment: 'indictment',
  Conviction: 'conviction',
  Acquittal: 'acquittal',
  Extradition: 'extradition',
  Murder: 'assassination murder',
  Death: 'death',
  Kidnapping: 'kidnapping abduction',
  Execution: 'execution',
};

export interface Frame {
  title: string;
  verbs: ReadonlySet<string>;
  /** Where the party stands. */
  party: 'subject' | 'object';
  negated: boolean;
  /** Words that must follow, in their order. */
  others: readonly ReadonlySet<string>[];
  /** The party stands behind those words: "took the place of Roe". */
  behind: boolean;
  bare: boolean;
}

function frameOf(title: string, text: string): Frame {
  const words = text.trim().split(' ');
  const party = words.indexOf('X') < words.findIndex((word) => word !== 'X' && word !== 'not') ? 'subject' : 'object';
  const negated = words[1] === 'not';
  const [verbs = '', ...others] = words.slice(negated ? 2 : 0).filter((word) => word !== 'X');
  const list = (alternatives: string): ReadonlySet<string> => new Set(alternatives.split('|'));
  const behind = party === 'object' && others.length > 0 && words.at(-1) === 'X';
  return { title, verbs: list(verbs), party, negated, others: others.filter((word) => word !== '$').map(list), behind, bare: others.includes('$') };
}

/** The frames of each verb or complement, by its lemma, or by lemma and particle. */
export function framesOf(acts: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Frame[]> {
  const map = new Map<string, Frame[]>();
  for (const [title, frames] of Object.entries(acts))
    for (const frame of frames.split(';').map((text) => frameOf(title, text))) for (const verb of frame.verbs) map.set(verb, [...(map.get(verb) ?? []), frame]);
  return map;
}

export const FRAMES: ReadonlyMap<string, readonly Frame[]> = framesOf(ACTS);

/** The act that a noun names. */
export const NAMED_ACTS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([title, nouns]) => nouns.split(' ').map((noun) => [noun, title] as const)),
);
