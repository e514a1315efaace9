import { phrases, words } from './words.ts';

/** Last (or first) words that make a run of capitals an organisation. */
export const ORGANISATION_HEADS = words(`
  academy administration agency airline airlines airways alliance army arsenal assembly associates association athletics authority authorities bank bar
  battalion board brigade brigades broadcasting brothers brotherhood bureau business cabinet capital centre center chamber church city-council club coalition
  college commission committee companies company confederation conference congress consortium constabulary coop cooperative corp corporation council court
  court-of-appeal crescent cross defence defense department departments directorate division embassy enterprises entertainment exchange faculty federation
  fleet force forces foundation front fund gazette government group guard guards headquarters herald hezbollah holding holdings hospital hotel house inc
  industries initiative inspectorate institute institution institutions insurance international investigation journal kremlin laboratories laboratory labs
  league legion ltd magazine mail media militia ministry mission monitor motors movement museum nations navy network news newspaper observatory office
  opera orchestra organisation organization parliament partners partnership party patrol pentagon police post press project prosecutor rangers red registry
  regiment reserve resources school secretariat security senate service services society solutions squad squadron star state-department station studio
  studios survey syndicate systems team technologies technology telecom telegraph television theatre theater times tribune tribunal trust union united
  universities university ventures watch wireless works workers securities maritime shipping logistics pharmaceuticals petroleum aerospace aviation
  dynamics breweries realty consulting analytics research investments railways railroad foods brands electronics semiconductors chemicals biosciences
  therapeutics healthcare textiles`);

/** Heads that may be followed by "of …" or "for …" within one name: "Ministry of Health", "Observatory for Human Rights". */
export const OF_HEADS = words(`
  academy administration agency alliance archbishop assembly association bank battle bay board bureau cape center centre chamber church city college
  commission committee commonwealth community conference confederation congress convention council court cup day declaration department departments
  departement diocese district doctors duchy duke earl emirate faculty federation foundation friends front fund group gulf high hospital house institute
  institution isle isles king kingdom league library ministry movement museum national observatory office order organisation organization palace parliament
  party port prince princess province queen registry republic ring river rock school sea sect secretariat secretary sisters society sons sound state states
  straits strait supreme syndicate territory theatre tower treaty tribunal union university war`);

/** Two capitals may be joined by "and" before one of these: "Food and Drug Administration". */
export const AND_HEADS = words(
  'administration agency authority board bureau commission committee council department institute ministry office service services act exchange survey sons daughters',
);

/** What ministries are for: "Ministry of Health and Welfare" goes on after "and"; "the Bank of England and Barclays" does not. */
export const AND_TOPICS = words(`
  welfare human social family sport sports tourism trade industry commerce labour labor employment energy climate environment water forestry fisheries food
  rural regional urban housing transport infrastructure culture media science technology research innovation education skills training emergencies emergency
  prevention protection security justice rights development cooperation finance planning budget population public community communities immigration border
  customs policy studies strategic international medicine engineering`);

/** Legal forms, dropped when names are compared. */
export const LEGAL_FORMS = words(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag gmbh sa spa nv bv oy ab as kk pty pte sarl srl se holdings',
);

/** Words that make a run of capitals a place, at its end ("Sofia Province") or its start ("Lake Geneva"). */
export const PLACE_HEADS = words(`
  airport airbase avenue base bay beach boulevard bridge canal canyon cape castle cathedral city coast county crater creek desert district emirate falls field
  forest garden gardens gorge governorate gulf harbor harbour heights highway hill hills island islands isle isles lake lane mosque mount mountain mountains
  neighborhood neighbourhood ocean palace park passage pass peak peninsula plains plateau plaza port prefecture province quarter ranch range reef regency
  region reservoir ridge river road rocks sea shore square stadium strait straits street suburb summit territory tower town township trench tunnel
  valley village volcano waterfall wood woods zone`);

/** The same as common nouns beside a name: "Sofia province", "the town of X", "the port city of X". */
export const PLACE_NOUNS = words(`
  airport airfield area archipelago atoll base basin bay beach borough camp canton capital city coast commune community compound corner county desert district
  crossing checkpoint enclave fort governorate hamlet harbour harbor hill hills hotspot island islet lake locality metropolis mountain mountains municipality neighborhood
  neighbourhood ocean parish peninsula port prefecture province provinces quarter regency region republic reservoir resort river road sea settlement square
  state states stronghold suburb suburbs town towns township valley village villages ward zone`);

/** Common nouns beside the name of an organisation: "the Reuters news agency", "the X group". */
export const ORGANISATION_NOUNS = words(`
  agency airline army bank broadcaster charity club company conglomerate daily division firm force giant government group label maker militia ministry movement
  network newspaper newswire organisation organization outlet party publisher regulator retailer service startup start-up store studio team think-tank tabloid
  tribe union unit university vendor website`);

/** Bodies that longer names begin with and that are never meant by them: "United Nations Children's Fund". */
export const WORLD_BODIES = phrases('united nations, european union, african union, red cross, red crescent, arab league, world bank, european commission');

/** Heads that stand before "of" or at the end of one and the same name. */
export const TURNED_HEADS = words('ministry department');

/** Ships, storms: a word for the kind of thing before its name. */
export const DESIGNATORS = /^(?:hms|uss|mv|ms|ss|rms|ins|uscgc|hurricane|typhoon|cyclone|storm|tropical storm|super typhoon|subtropical storm) ((?!\d)\S.+)$/;

/** Ends of names that a body gives to what it holds, runs or gives away: never its own full name. */
export const OFFSHOOTS = words(`
  conference forum expo summit awards award prize festival championship championships cup tour store stores museum lab labs services foundation fund
  scholarship magazine tv radio stadium arena park programme program plan act report index`);

/** Ends of names of things that a given name may open: "Adam Air Flight", "Victoria Derby". */
export const THING_TAILS = words(
  'flight act bill programme program plan award prize cup tour show series derby index treaty agreement conference festival championship',
);
