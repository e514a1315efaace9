import { ROLE_SYNONYMS } from './roles.ts';
import { words } from './words.ts';

/** Words that newsrooms use for one person's calling or post: one says less, or looks at it from another side. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  words('spokesperson publicist rep representative agent aide secretary flack'),
  words('lawyer prosecutor'),
  words('captain master commander sailor seaman'),
  words('president leader head chair officer secretary director organiser official'),
  words('officer head president director executive boss leader manager founder'),
  words('clerk assistant cashier salesperson worker employee shopkeeper attendant'),
  words('coach manager trainer coordinator head'),
  words('officer policeman policewoman constable patrolman trooper detective sergeant inspector cop deputy'),
  words('actor actress star performer co-star celebrity presenter host'),
  words('singer musician rapper vocalist songwriter star performer guitarist drummer rocker'),
  words('writer author novelist journalist reporter columnist correspondent editor blogger'),
  words('analyst strategist economist broker trader'),
  words('owner proprietor landlord operator founder'),
  words('teacher schoolteacher lecturer professor tutor headteacher principal academic scholar'),
  words('doctor surgeon physician consultant cardiologist paediatrician pediatrician'),
  words('scientist researcher professor academic expert biologist physicist chemist geologist seismologist virologist epidemiologist meteorologist'),
  words('soldier serviceman marine sergeant corporal private paratrooper trooper'),
  words('suspect defendant accused gunman attacker killer murderer shooter'),
  words('inmate prisoner convict detainee fugitive escapee killer murderer'),
  words('worker employee staffer labourer miner docker machinist'),
  words('pupil student schoolboy schoolgirl teenager undergraduate'),
  words('campaigner activist organiser organizer protester dissident volunteer'),
  words('politician legislator senator representative minister councillor candidate'),
  words('businessman businesswoman entrepreneur tycoon magnate billionaire millionaire developer investor'),
  words('player striker midfielder defender forward goalkeeper winger footballer captain quarterback'),
  words('farmer grower rancher breeder herder'),
  words('envoy ambassador diplomat negotiator mediator'),
  words('rebel militant fighter commander warlord guerrilla insurgent'),
  words('pirate boss leader chief head commander'),
  words('priest pastor vicar reverend minister clergyman cleric bishop chaplain'),
  words('director filmmaker'),
  words('resident neighbour neighbor villager homeowner local'),
  words('wife spouse partner widow'),
  words('husband spouse partner widower'),
  words('girlfriend partner fiancee'),
  words('boyfriend partner fiance'),
];

/** True for two heads, in lower case and singular, that may be said of one person's one post or calling. */
export const areAkin = (a: string, b: string): boolean => FAMILIES.some((family) => family.has(a) && family.has(b));

/** Ranks of army, navy and police: nobody has two. */
const RANKS = words('corporal sergeant lieutenant captain major colonel general admiral constable inspector superintendent');
/** True for a rank, by its word or its abbreviation. */
export const isRank = (word: string): boolean => RANKS.has(ROLE_SYNONYMS[word] ?? word) || /^(?:commander|cmdr)$/.test(word);
/** Offices that nobody holds together. */
const OFFICES = words('mayor governor senator representative sheriff');
/** Without this word, the office of the principal; with it, of the deputy. */
const DEPUTY = /^(?:deputy|vice) /;

/** True where one person cannot be both at one time: two ranks, two such offices, or an office and its deputy. */
export function excludeEachOther(a: string, b: string): boolean {
  const last = (head: string): string => head.split(' ').at(-1)!;
  if (last(a) !== last(b)) return [RANKS, OFFICES].some((set) => set.has(a) && set.has(b));
  return (
    DEPUTY.test(a) !== DEPUTY.test(b) &&
    a.replace(DEPUTY, '') === b.replace(DEPUTY, '') &&
    /^(?:president|governor|mayor|(?:\w+ )?minister|chancellor|chair)$/.test(last(a))
  );
}
