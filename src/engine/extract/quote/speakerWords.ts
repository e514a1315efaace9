/** Words around speakers: titles and roles before names, generic speakers, outlets, hearers, kinds of organisation. */

import { ROLE_NOUNS } from '../entity/lexicon/roles.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name and are no part of it, in lower case. */
export const ROLES = set(`president vice-president premier chancellor minister secretary senator congressman congresswoman representative
governor mayor councillor councilor alderman lawmaker politician parliamentarian mp mep speaker whip king queen prince princess emir sultan
sheikh pope cardinal archbishop bishop priest reverend pastor rabbi imam ayatollah dr doctor professor prof judge justice prosecutor attorney
lawyer solicitor barrister sheriff inspector detective superintendent constable commissioner chief officer sergeant corporal
lieutenant captain major colonel brigadier general commander admiral commodore marshal ambassador envoy consul diplomat delegate negotiator
mediator spokesman spokeswoman spokesperson spokespeople press-secretary director chairman chairwoman chairperson chair ceo cfo coo cto cio
executive manager founder co-founder cofounder owner partner analyst economist strategist investor trader banker consultant adviser advisor aide
researcher scientist physicist chemist biologist astronomer geologist seismologist meteorologist forecaster epidemiologist virologist
psychologist historian author writer novelist poet playwright journalist reporter correspondent editor columnist presenter host anchor
producer actor actress singer rapper musician artist designer architect engineer programmer developer activist campaigner organiser
organizer leader head deputy coach trainer captain striker midfielder defender goalkeeper quarterback pitcher player athlete champion winner
teacher headteacher headmaster principal student pupil resident villager farmer fisherman driver pilot shopkeeper worker nurse
paramedic surgeon physician medic firefighter soldier fighter rebel militant witness eyewitness survivor victim passenger neighbour neighbor mother
father son daughter brother sister wife husband uncle aunt cousin friend official bureaucrat administrator clerk agent investigator
expert specialist critic supporter opponent candidate nominee chieftain elder warlord commander-in-chief guard governor-general treasurer
comptroller auditor regulator watchdog mr mrs ms miss mx sir lord lady dame madam rep sen gov gen col lt capt maj sgt cpl adm cmdr hon rev sr
lead boss tycoon billionaire entrepreneur businessman businesswoman trustee curator librarian conservationist ecologist zoologist
superstar star director-general secretary-general vice senior former deputy acting interim assistant associate chief-of-staff
undersecretary under-secretary tourist visitor refugee migrant evacuee volunteer operator broker dealer merchant publisher filmmaker director
rector provost chancellor fellow scholar lecturer academic monarch premier counsel magistrate warden jailer inmate prisoner defendant
plaintiff suspect`);

/** True for a word that says what a person is or does: "publicist", "crewman". With a capital, it may be a name ("Baker", "Feldman"). */
export const isPersonNoun = (word: string): boolean => ROLES.has(word.toLowerCase()) || ROLE_NOUNS.has(word) || /^\p{Ll}{3,}(?:man|woman)$/u.test(word);

/** Abbreviated titles: "Mr." and the like, also without the full stop. */
export const HONORIFICS = set('mr mrs ms miss mx dr prof sir lord lady dame rep sen gov gen col lt capt maj sgt cpl adm cmdr hon rev pres st');

export const FEMALE = set(
  'mrs ms miss lady dame madam queen princess spokeswoman chairwoman congresswoman businesswoman actress mother daughter sister wife aunt',
);
export const MALE = set('mr sir lord king prince pope spokesman chairman congressman businessman actor father son brother husband uncle fisherman');

/** Speakers that are many, so that "they" may stand for them. */
export const PLURAL_SPEAKERS = set(`officials sources authorities police analysts experts witnesses eyewitnesses residents locals activists
doctors medics rescuers investigators prosecutors lawyers critics supporters scientists researchers reports media militants rebels insurgents
executives representatives spokesmen lawmakers politicians diplomats ministers leaders economists people villagers survivors organisers organizers
relatives families workers unions companies regulators governments observers`);

/** Kinds of bodies that speak; a name that ends in one is no person. */
export const BODIES = set(`ministry department government administration agency bureau office commission committee council parliament congress
senate court tribunal army navy force forces military police party coalition alliance union federation association organisation organization group
company corporation firm bank fund institute institution university college school hospital clinic centre center service services
observatory embassy consulate mission delegation palace kremlin pentagon house cabinet board authority foundation charity trust society club team
league network front movement brigade militia inc corp ltd llc plc co holdings industries systems technologies labs laboratory laboratories airlines airways
motors pharmaceuticals partners capital associates nations states monitor watchdog regulator studio studios press news times post tribune
herald journal gazette telegraph guardian newspaper magazine broadcaster channel outlet site website statement report study survey paper
maritime shipping logistics securities research opposition regime junta church diocese insurer airline bureaucracy treasury cooperative syndicate mosque cathedral municipality city state electric mills dynamics foods airlines brands stores pictures records entertainment media energy oil gas steel`);

/** Ends or starts of the names of news outlets. */
export const OUTLET_WORDS = set(`news newspaper times post tribune herald journal gazette telegraph guardian observer independent mail express mirror
press-agency presse wire newswire tv television radio broadcasting magazine weekly daily today network channel chronicle bulletin
courier dispatch inquirer examiner globe star standard sentinel register review novosti agency broadcaster economist spectator
mercury argus echo`);

/** Outlets and platforms whose names do not show it. */
export const OUTLETS = set(`reuters afp ap upi tass itar-tass ria interfax xinhua kyodo yonhap anadolu dpa pti ani ansa efe bloomberg bbc cnn nbc cbs
abc fox msnbc cnbc npr pbs itv rte rté cbc zdf ard rfi france24 dw nhk sky al-jazeera aljazeera al-arabiya sana irna mehr fars press-tv rt sputnik axios
politico vox vice buzzfeed huffpost huffington semafor quartz wired techcrunch variety billboard reddit facebook twitter telegram instagram youtube
tiktok linkedin weibo bild spiegel monde figaro libération parisien país mundo repubblica stampa corriere asahi mainichi yomiuri nikkei haaretz ynet
dawn hindu zeit welt espn yle svt nrk meduza rappler caixin`);

/** Hearers that are no outlet. */
export const HEARERS = set(`reporters journalists reporter journalist correspondents parliament lawmakers mps senators congress court jurors jury judge
investors analysts shareholders staff employees workers delegates police officers officials investigators media press conference audience
crowd supporters fans viewers listeners readers us me him her them you everyone people deputies ministers colleagues`);

/** Generic speakers that may begin a phrase without an article. */
export const TIMES = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december yesterday today tomorrow tonight earlier later recently meanwhile afterwards afterward then now still also again however moreover
already separately too once just morning afternoon evening night late early`);
