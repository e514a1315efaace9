import { words } from './words.ts';

/** Verbs of coming to rest at the end of a journey. */
export const ARRIVAL_VERBS = words('arrive dock berth moor anchor');

/** What is done to the injured and the ill, and where they are brought: with the name of a hospital it tells one thing, which hospital it was. */
export const CARE_VERBS = words('take rush airlift admit treat die hospitalise hospitalize fly transfer transport operate bring convey recover succumb');
export const CARE_SITES = /^(?:hospital|hospitals|clinic|infirmary|hospice|trauma)$/;

/** Things that happen at a place: lemmas of nouns whose "where" a reader asks for. */
export const EVENT_NOUNS = words(`
  accident ambush arrest assassination attack audition avalanche battle birth blast blaze bombing burial ceremony clash collapse collision concert conference crash
  cyclone death derailment detonation disaster earthquake epicenter epicentre eruption event evacuation execution explosion festival filming final fire fighting flood
  flooding funeral game gathering hearing hurricane incident killing kidnapping landing landslide launch massacre match meeting murder outbreak parade premiere
  protest quake race raid rally recording rehearsal robbery shelling shooting shipwreck siege sighting spill stabbing standoff storm strike summit talks temblor tornado tour
  tournament tremor trial tsunami typhoon vote wedding wildfire wreck wreckage
  boarding breach break break-in burglary coronation cut debate demonstration exchange gala handover heist hijacking hold-up inauguration leak march marriage
  negotiations outage performance reception rehearsal rescue riot rupture screening search seizure severance show signing sinking sit-in swap swearing-in
  unveiling`);

/** Verbs of happening, hitting, being and staying: lemmas. */
export const EVENT_VERBS = words(`
  hit strike rock jolt shake rattle devastate pound batter flood ravage engulf occur happen explode detonate erupt crash collapse derail sink capsize land
  originate center centre locate situate lie base headquarter live reside dwell settle bear bury born die arrest detain capture imprison jail hold meet gather
  convene assemble sign open stage host film shoot launch attack bomb raid ambush kill murder stab find discover spot stop wait strand stick trap shelter
  work study train educate audition rehearse perform appear compete serve teach hospitalise hospitalize treat camp park dock moor anchor deploy station
  cut sever snap break rupture burst damage destroy wreck smash burn blaze ignite founder overturn skid plunge ram collide play contest win beat defeat
  rob burgle mug assault rape march rally demonstrate protest riot clash marry wed crown inaugurate unveil honour honor admit operate sentence convict air
  broadcast televise screen record tape lens lense build erect construct repair rebuild hide shelter holiday vacation drift vanish disappear exchange swap negotiate
  unearth excavate exhume poison drown rescue intercept search fail fish shop dine drink patrol deliver release free
  abandon apprehend board catch dump hijack loot nab rearrest recapture recover riot seize surrender torch`);

/** Verbs of going from one place to another: lemmas. */
export const MOTION_VERBS = words(`
  steam steer tow escort bind shepherd ferry carry convey
  flee escape travel fly head go move return relocate emigrate migrate transfer transport evacuate take bring send ship deport extradite withdraw retreat drive
  walk march sail arrive enter reach cross leave depart seek grant evacuated bus airlift rush`);

/** What is sought or given at a place where someone goes: with these the place is where they went. */
export const REFUGE_NOUNS = words('refuge asylum shelter sanctuary exile safety protection');

/** Things that stand at a place: lemmas of nouns that one can point to on a map. */
export const SITE_NOUNS = words(`
  airbase airfield airport apartment archive arena barracks base beach border branch bridge building bunker cafe camp campus canal casino castle cathedral cave
  cemetery checkpoint church clinic club college compound consulate courthouse crossing dam depot dock embassy enclave facility factory farm ferry field
  garage garden grave harbour harbor headquarters hill home hospital hostel hotel house island jail lab laboratory lake library mall mansion market mill mine
  monument mosque mountain museum office palace park pier pipeline pitch plant port post prison property pub quarry quarter range ranch reactor refinery
  refugee-camp reserve residence resort restaurant road ruin school settlement shipyard shop shrine site square stadium station statue store street studio
  suburb synagogue temple terminal territory theatre theater tower town tunnel university valley village villa volcano warehouse well zoo`);

/** Words that place without a name: "inland", "offshore", "outskirts". */
export const RELATIVE_PLACES = words('inland offshore onshore ashore underwater downtown abroad overseas');

/** Words of a place phrase before or between its names: sides, parts and kinds. */
export const PLACE_PARTS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern
  north-east north-west south-east south-west upper lower middle inner outer far near nearby downtown coastal mountainous remote rural urban neighbouring
  neighboring tip heart coast coastline shore shores edge edges outskirts outskirt center centre middle part parts area region side end interior suburb suburbs
  vicinity border rebel-held government-held rebel-controlled government-controlled regime-held regime-controlled opposition-held militant-held held controlled
  lair lairs haven stronghold strongholds resort war-torn occupied besieged disputed autonomous tiny small large port capital`);

/** Verbs, and nouns for the same, that newsrooms use for one another; each tells of something that seldom happens twice in one place and one topic. */
export const ACT_CLASSES: readonly ReadonlySet<string>[] = [
  words('arrest detain capture recapture rearrest apprehend catch nab seize surrender'),
  words('hijack seize board capture commandeer seizure hijacking boarding'),
  words('crash collide derail plunge ram'),
  words('cut sever snap break rupture burst damage breach severance outage fail'),
  words('sink founder capsize sinking'),
  words('burn blaze ignite torch fire blaze'),
  words('sign conclude seal ink initial signing signature'),
  words('exchange swap handover trade'),
  words('marry wed wedding marriage'),
  words('march protest rally demonstrate demonstration riot'),
  words('film shoot lens lense record tape filming shooting'),
  words('broadcast air televise screen show ceremony gala'),
  words('build erect construct open'),
  words('play contest win beat defeat match final game'),
  words('rob raid burgle robbery heist burglary hold-up'),
];

/** The same for what may well happen more than once. */
const WIDE_CLASSES: readonly ReadonlySet<string>[] = [
  words('hold happen host stage open close start begin'),
  words('hide shelter stay wait'),
  words('treat hospitalise hospitalize admit recover'),
  words('die death'),
  words('take rush airlift bring ferry carry convey fly evacuate transport transfer move send drive escort'),
  words('head sail steam steer bind go bring escort tow reach arrive enter dock anchor'),
  words('flee escape run'),
  words('find discover spot recover locate unearth'),
  words('kill murder shoot stab killing murder shooting stabbing'),
];

export const EVENT_VERB_CLASSES: readonly ReadonlySet<string>[] = [...ACT_CLASSES, ...WIDE_CLASSES];

/** Event nouns that newsrooms use for one another: the same class may be the same event. */
export const EVENT_CLASSES: readonly ReadonlySet<string>[] = [
  words('ambush attack blast bombing detonation explosion raid strike shelling airstrike'),
  words('earthquake quake temblor tremor epicenter epicentre'),
  words('accident collision crash derailment wreck shipwreck'),
  words('cyclone hurricane storm typhoon tornado'),
  words('conference gathering meeting summit talks'),
  words('final game match'),
  words('blaze fire wildfire'),
  words('killing murder shooting massacre stabbing'),
  words('flood flooding'),
  words('landslide avalanche'),
];
