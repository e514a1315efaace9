import { CALLINGS } from './callings.ts';

/**
 * What befalls the counted, as news says it. Words are lemmas or the forms that a tagger leaves alone; a word has one
 * role. Written from style books and word lists on casualties, rescue, detention, displacement and damage.
 */
const ROLES: Record<string, string> = {
  killed:
    'kill killed dead die died dies death deaths fatality fatalities slay slain perish perished massacre massacred lives life drown drowned execute executed murder murdered assassinate corpse corpses body bodies succumb succumbed claimed casualty casualties martyr martyred',
  injured:
    'injure injured injury injuries wound wounded hurt maim maimed hospitalise hospitalised hospitalize hospitalized burned concussed injuring wounding hurting',
  missing: 'missing unaccounted disappeared vanish vanished',
  trapped: 'trap trapped buried stranded strand pinned marooned',
  rescued: 'rescue rescued save saved freed pull pulled recovered survive survived survivor survivors alive',
  detained: 'detain detained arrest arrested jail jailed imprison imprisoned captured apprehend apprehended custody charged indicted convicted sentenced',
  abducted: 'kidnap kidnapped abduct abducted hostage hostages seized',
  displaced: 'displace displaced evacuate evacuated evacuee evacuees flee fled homeless uprooted relocated refugee refugees resettled',
  affected: 'infect infected sicken sickened ill sick contaminated quarantined diagnose diagnosed case cases',
  damaged: 'damage damaged submerged inundated flooded cracked',
  destroyed:
    'destroy destroyed flatten flattened collapse collapsed demolish demolished raze razed gut gutted wreck wrecked ruin ruined levelled leveled burnt torched obliterated',
  laid_off: 'sack sacked redundant redundancies fired layoffs layoff axe axed shed dismissed',
  employed: 'employ employs employed employee employees staff workforce headcount',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(Object.entries(ROLES).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)));

/** The role that a word gives to what is counted beside it; null for any other word. */
export const roleOf = (lower: string, lemma: string): string | null => BY_WORD.get(lower) ?? BY_WORD.get(lemma) ?? null;

/** Roles that are said of people (and of animals), where the counted itself often goes unsaid: "24 dead". */
export const OF_PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'trapped',
  'rescued',
  'detained',
  'abducted',
  'displaced',
  'affected',
  'laid_off',
  'employed',
]);

/** Nouns that mean people in general; "24 people dead", "24 victims" and "24 dead" count the same. */
const PEOPLE = new Set(
  'person people individual human victim civilian other other resident villager citizen inhabitant local passenger worker employee staff casualty fatality death life body corpse survivor evacuee refugee patient member soul spectator victim lives deaths bodies'.split(
    ' ',
  ),
);

/** Nouns that count a part of the people: their toll is not the toll. */
const PART_OF_PEOPLE = new Set([
  ...CALLINGS,
  ...'child kid boy girl baby infant toddler teenager student pupil woman man mother father minor youth soldier troop policeman officer police firefighter rescuer paramedic medic doctor nurse journalist reporter fighter militant rebel insurgent gunman attacker terrorist bomber guard pilot crew driver tourist foreigner miner fisherman sailor marine prisoner inmate hostage suspect protester demonstrator player fan pilgrim worshipper monk aid-worker peacekeeper american briton national fireman farmer herder shepherd trader vendor shopkeeper cyclist motorcyclist biker pedestrian motorist commuter skier climber hiker mountaineer swimmer surfer diver athlete runner rider jockey footballer cricketer actor actress singer musician artist politician lawmaker senator official diplomat contractor engineer technician scientist researcher lawyer judge priest cleric imam nun teacher schoolgirl schoolboy schoolchild pensioner migrant smuggler trafficker robber convict detainee captive recruit cadet commando paratrooper conscript reservist ranger warden mercenary hijacker kidnapper bystander onlooker volunteer carer midwife builder labourer laborer waiter waitress clerk cook cleaner servant executive manager'.split(
    ' ',
  ),
]);

export const isPeople = (lemma: string): boolean => PEOPLE.has(lemma);
export const isPartOfPeople = (lemma: string): boolean => PART_OF_PEOPLE.has(lemma);

/** Parts by age and sex: twenty children are not twenty women, nor twenty people. */
const BY_AGE_OR_SEX = new Set(
  'child kid boy girl baby infant toddler teenager youth minor woman mother father grandmother grandfather pensioner adult schoolgirl schoolboy schoolchild juvenile'.split(
    ' ',
  ),
);
export const isByAgeOrSex = (lemma: string): boolean => BY_AGE_OR_SEX.has(lemma);

/** What people do or are, which says who was there rather than which of them: "24 sailors" are "24 crew". */
export const isCalling = (lemma: string): boolean => PART_OF_PEOPLE.has(lemma) && !BY_AGE_OR_SEX.has(lemma);

/** Whatever the calling: "two welders" may be "two workers" elsewhere. */
export const isWorkforce = (lemma: string): boolean => lemma === 'worker' || lemma === 'employee';

/** What a firm cuts when it lets people go: "1,500 jobs" are those of 1,500 employees. */
const POSTS = new Set('job post position role'.split(' '));
export const isPost = (lemma: string): boolean => POSTS.has(lemma);
