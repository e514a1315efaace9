import { words } from './words.ts';

/** Things that happen at a place: lemmas of nouns whose "where" a reader asks for. */
export const EVENT_NOUNS = words(`
  accident ambush arrest assassination attack audition avalanche battle birth blast blaze bombing burial ceremony clash collapse collision concert conference crash
  cyclone death derailment detonation disaster earthquake epicenter epicentre eruption event evacuation execution explosion festival filming final fire fighting flood
  flooding funeral game gathering hearing hurricane incident killing kidnapping landing landslide launch massacre match meeting murder outbreak parade premiere
  protest quake race raid rally recording rehearsal robbery shelling shooting shipwreck siege sighting spill stabbing standoff storm strike summit talks temblor tornado tour
  tournament tremor trial tsunami typhoon vote wedding wildfire wreck wreckage`);

/** Verbs of happening, hitting, being and staying: lemmas. */
export const EVENT_VERBS = words(`
  hit strike rock jolt shake rattle devastate pound batter flood ravage engulf occur happen explode detonate erupt crash collapse derail sink capsize land
  originate center centre locate situate lie base headquarter live reside dwell settle bear bury born die arrest detain capture imprison jail hold meet gather
  convene assemble sign open stage host film shoot launch attack bomb raid ambush kill murder stab find discover spot stop wait strand stick trap shelter
  work study train educate audition rehearse perform appear compete serve teach hospitalise hospitalize treat camp park dock moor anchor deploy station
  abandon apprehend board catch dump hijack loot nab rearrest recapture recover riot seize surrender torch`);

/** Verbs of going from one place to another: lemmas. */
export const MOTION_VERBS = words(`
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
  war-torn occupied besieged disputed autonomous tiny small large port capital`);

/** Verbs that newsrooms use for one another where they tell what happened to whom at a place. */
export const EVENT_VERB_CLASSES: readonly ReadonlySet<string>[] = [
  words('arrest detain capture recapture rearrest apprehend catch nab seize surrender'),
  words('find discover spot recover locate'),
  words('hijack seize board capture commandeer'),
  words('crash collide derail'),
];

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
