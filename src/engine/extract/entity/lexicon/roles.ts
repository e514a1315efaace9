import { words } from './words.ts';

/** Courtesies and ranks that are written before a name and are no part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother sheikh shaikh sheik imam ayatollah mullah rabbi pope
  cardinal archbishop bishop pastor prince princess king queen emperor sultan emir duke duchess earl baron baroness count countess hon justice judge
  gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal
  officer constable detective inspector superintendent sheriff deputy agent gov governor sen senator rep representative congressman congresswoman mp
  president premier chancellor minister secretary speaker ambassador consul mayor councillor alderman commissioner attorney chief coach manager director
  chairman chairwoman chairperson chair ceo cfo cto coo executive founder co-founder editor analyst economist spokesman spokeswoman spokesperson
  administrator`);

/** Words that go before such a rank and make one title with it: "Deputy Foreign Minister". */
export const TITLE_MODIFIERS = words(`
  deputy vice prime foreign defence defense interior finance health education justice trade energy agriculture transport culture environment labour labor
  home state first second former ex-president ex-minister acting interim assistant associate senior junior chief executive lead special general major
  lieutenant brigadier rear field attorney crown grand press presidential permanent under undersecretary secretary police army navy air supreme national
  federal regional provincial district county city town managing non-executive honorary high athletic`);

/** Nouns for what a person is or does, as heads of roles in any case. */
export const ROLE_NOUNS = words(`
  abbot accountant acrobat activist actor actress admiral adviser advisor agent agronomist aide alderman allergist ambassador ambulanceman anaesthetist
  analyst anchor anchorman anchorwoman angler animator announcer anthropologist apprentice archaeologist archbishop architect aristocrat artist assassin
  assemblyman assemblywoman assistant astronaut astronomer athlete attorney auctioneer auditor author babysitter baker ballerina banker barber barista barmaid
  barman baron barrister bartender bassist batsman beekeeper billionaire biologist bishop blogger bodyguard bookseller boss botanist bowler boxer breadwinner
  brewer bricklayer brigadier broker brother builder bureaucrat businessman businessperson businesswoman busker butcher butler cabbie cameraman camerawoman
  campaigner candidate captain cardinal cardiologist carer caretaker carpenter cartoonist cashier caterer cellist ceo cfo chair chairlady chairman chairperson
  chairwoman champion chancellor chaplain chauffeur chef chemist chief choreographer churchwarden cinematographer cio cleaner clergyman cleric clerk
  climatologist co-author co-chair co-chairman co-chairwoman co-creator co-director co-founder co-owner co-pilot co-presenter co-star co-worker coach
  colleague collector colonel columnist comedian comic commandant commander commando commentator commissioner commuter competitor composer concierge conductor
  confectioner congressman congresswoman conservationist conservator constable consul consultant contractor cook coordinator coroner correspondent costar
  councillor councilman councilwoman counsel counsellor counselor courier cousin cowboy crewman cricketer criminologist critic cto curator custodian customer
  cyclist dancer daughter dealer dean decorator defender delegate democrat dentist deputy dermatologist designer detective developer devotee dictator
  dietitian diplomat director dispatcher dissident diver docent docker doctor dressmaker driver drummer dustman ecologist economist editor educator
  electrician embryologist emigrant emir emperor employee engineer engraver entertainer entomologist entrepreneur envoy epidemiologist evp executive expert
  eyewitness farmer farmworker father ferryman fiance fiancee fighter financier firefighter fisher fisherman fishmonger florist footballer forecaster foreman
  forester founder friend gangster gardener general geographer geologist geophysicist glaciologist gm goalkeeper goldsmith governess governor graduate
  granddaughter grandfather grandmother grandson grocer groundsman guard guerrilla guide guitarist gunman gymnast gynaecologist hairdresser harpist head
  headmaster headteacher herder hiker historian homeowner host hostage hotelier housekeeper housewife humorist hunter husband hydrologist illusionist
  illustrator imam immunologist impresario influencer innkeeper insider inspector inspector-general instructor intern interpreter inventor investigator
  investor ironmonger jailer janitor jeweler jeweller jockey joiner journalist judge jurist juror justice keyboardist king labourer landlord lawmaker lawyer
  leader lecturer legislator librarian lieutenant lieutenant-general lifeguard linguist lobbyist lobsterman locksmith lumberjack machinist maestro magician
  magistrate magnate manager manservant marine marketer marshal mason masseur mathematician matriarch mayor md mechanic medic member merchant meteorologist
  microbiologist midfielder midwife militant milkman miller millionaire miner minister missionary moderator monk mother motorist mountaineer musician nanny
  naturalist negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newscaster newsreader niece novelist nun nurse nurseryman
  nutritionist oceanographer officer official oncologist operator ophthalmologist optician orderly organiser organizer ornithologist osteopath owner
  paediatrician painter palaeontologist paleontologist paramedic paratrooper parishioner partner passenger passer-by pastor pathologist patient patriarch
  patron pedestrian pediatrician pensioner percussionist performer pharmacist philanthropist philologist philosopher photographer physician physicist
  physiologist physiotherapist pianist pilot pitcher plasterer playwright plumber podiatrist poet policeman policewoman policymaker politician pollster pope
  porter postman postmaster potter preacher predecessor premier presenter president priest prime-minister prince princess principal printer producer professor
  programmer promoter prosecutor protester provost psychiatrist psychic psychologist publicist publisher pupil quarterback queen rabbi racer radiologist
  ranger rapper rebel receptionist recruiter rector referee refugee reporter representative republican researcher resident retiree reverend rider roofer
  runner sailor salesman saxophonist scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seaman seamstress secretary secretary-general
  secretary-treasurer seismologist senator sergeant shareholder sheikh shepherd sheriff shopkeeper shopper showrunner singer sister
  skater skier skipper sniper socialite sociologist soldier solicitor sommelier son songwriter soprano speaker specialist spokesman spokesperson spokeswoman
  spouse sprinter star statesman statistician steward stewardess stockbroker stonemason storekeeper strategist striker student stuntman stylist successor
  sultan superintendent supervisor supporter surfer surgeon surveyor survivor suspect svp swimmer tailor teacher technician technologist tenant tenor tourist
  toxicologist trader trainer treasurer trombonist trucker trumpeter trustee tutor tycoon typist umpire undersecretary undertaker urologist usher valet vendor
  vet veteran veterinarian vicar vice-chairman vice-chancellor vice-president vicepresident viceroy victim villager violinist virologist vocalist
  volcanologist volunteer voter vp waiter waitress warden warlord watchmaker weaver welder whistleblower widow wife winger witness woodcutter worker wrestler
  writer yachtsman zookeeper zoologist
  mum mom mummy dad daddy uncle aunt grandad granddad gran sibling twin stepfather stepmother stepson stepdaughter girlfriend boyfriend widower heiress heir
  administrator counterpart detainee inmate prisoner convict fugitive escapee defendant plaintiff claimant gunman attacker shooter robber thief burglar
  mediator arbitrator conciliator facilitator peacemaker ombudsman chieftain ringleader mastermind accomplice hijacker bomber looter pirate insurgent
  terrorist extremist fraudster conman arsonist stalker trafficker poacher trespasser intruder impostor spy oligarch kingpin godfather figurehead frontman
  frontwoman bandleader singer-songwriter composer-conductor conductor choirmaster organist podcaster youtuber vlogger streamer blogger emcee compere
  headliner nominee laureate winner finalist medallist medalist runner-up record-holder titleholder challenger contender heavyweight forward fullback
  centre-back lock flanker hooker prop scrum-half fly-half batter batsman all-rounder wicketkeeper shortstop catcher linebacker jumper thrower hurdler
  rower sailor yachtswoman sportsman sportswoman paralympian olympian decathlete triathlete golfer snooker-player cyclocrosser archer fencer judoka
  boxer-turned-politician chairperson whip backbencher frontbencher councilor councillor mp msp mep td assemblymember commissar apparatchik ideologue
  archdeacon deacon curate novice friar seminarian ayatollah muezzin rebbe guru lama oncologist obstetrician gynecologist anesthetist anesthesiologist
  nutritionist pharmacologist geneticist bioethicist neurologist endocrinologist haematologist hematologist radiographer vaccinologist ethicist
  prexy topper helmer scribe thesp exec producer-director trucker cabdriver lorry-driver longshoreman stevedore foreman forewoman shipowner shipbuilder
  landowner crofter smallholder winemaker vintner cheesemaker brewmaster restaurateur gastronome
  kidnapper smuggler dealer master skipper bosun seafarer steelworker pitman caddie caretaker breeder rep flack`);

/** Roles that only one person holds at a time in one body: two holders in two stories contradict each other. */
export const SOLE_ROLES = words(`
  president premier chancellor king queen pope sultan emir emperor ceo cfo cto coo chairman chairwoman chairperson mayor governor leader head
  prime-minister minister secretary-general captain coach headmaster principal`);

/** Different words for one role. */
export const ROLE_SYNONYMS: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  'chief executive': 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  'vice-president': 'vice president',
  pm: 'prime minister',
  premier: 'prime minister',
  chairwoman: 'chair',
  chairman: 'chair',
  chairperson: 'chair',
  spokeswoman: 'spokesperson',
  spokesman: 'spokesperson',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'legislator',
  mp: 'legislator',
  boss: 'head',
  chief: 'head',
  physician: 'doctor',
  medic: 'doctor',
  surgeon: 'doctor',
  attorney: 'lawyer',
  solicitor: 'lawyer',
  barrister: 'lawyer',
  cofounder: 'co-founder',
  gm: 'general manager',
  md: 'managing director',
  foreign: 'foreign',
  counsel: 'lawyer',
  advocate: 'lawyer',
  mum: 'mother',
  mom: 'mother',
  mummy: 'mother',
  dad: 'father',
  daddy: 'father',
  skipper: 'captain',
  master: 'captain',
  caretaker: 'interim',
  acting: 'interim',
  gov: 'governor',
  sen: 'senator',
  sgt: 'sergeant',
  cpl: 'corporal',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
  adm: 'admiral',
  cmdr: 'commander',
  prexy: 'president',
  topper: 'head',
  exec: 'executive',
  helmer: 'director',
  winner: 'laureate',
  councilor: 'councillor',
  medalist: 'medallist',
  emcee: 'host',
  compere: 'host',
  ad: 'athletic director',
  da: 'district attorney',
};

/** Ranks that do the same as INNER_TITLES where nothing but a person's name can follow: "Harbour Court Judge Jo Bloggs"; not in "Oak Sheriff Road". */
export const INNER_RANKS = words(`
  judge justice sheriff commander superintendent inspector sergeant sgt detective constable marshal administrator colonel col admiral lieutenant lt capt gov
  sen`);

/** Titles that, between two names, part the one from the other: "Acme CEO Jo Bloggs". */
export const INNER_TITLES = words(`
  ceo cfo cto coo cio president vice-president chairman chairwoman chairperson executive minister premier spokesman spokeswoman spokesperson director manager
  editor senator chancellor ambassador coach analyst founder co-founder governor mayor secretary commissioner correspondent economist leader captain striker
  goalkeeper midfielder defender professor mp`);
