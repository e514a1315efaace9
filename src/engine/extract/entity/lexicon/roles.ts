import { words } from './words.ts';

/** Courtesies and ranks that are written before a name and are no part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother st saint sheikh shaikh sheik imam ayatollah mullah rabbi pope
  cardinal archbishop bishop pastor prince princess king queen emperor sultan emir duke duchess earl baron baroness count countess hon justice judge
  gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal
  officer constable detective inspector superintendent sheriff deputy agent gov governor sen senator rep representative congressman congresswoman mp
  president premier chancellor minister secretary speaker ambassador consul mayor councillor alderman commissioner attorney chief coach manager director
  chairman chairwoman chairperson chair ceo cfo cto coo executive founder co-founder editor analyst economist spokesman spokeswoman spokesperson`);

/** Words that go before such a rank and make one title with it: "Deputy Foreign Minister". */
export const TITLE_MODIFIERS = words(`
  deputy vice prime foreign defence defense interior finance health education justice trade energy agriculture transport culture environment labour labor
  home state first second former ex-president ex-minister acting interim assistant associate senior junior chief executive lead special general major
  lieutenant brigadier rear field attorney crown grand press presidential permanent under undersecretary secretary police army navy air supreme national
  federal regional provincial district county city town managing non-executive honorary`);

/** Nouns for what a person is or does, as heads of roles in any case. */
export const ROLE_NOUNS = words(`
  accountant activist actor actress adviser advisor agent aide ambassador analyst anchor anchorman anchorwoman announcer archbishop architect artist assistant
  astronaut astronomer athlete attorney author banker baron bartender biologist bishop blogger bodyguard boss boxer broker builder businessman businesswoman
  campaigner candidate captain cardinal caretaker carpenter cashier ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist chief cleric
  clerk climatologist co-author co-chair co-chairman co-director co-founder co-owner co-pilot coach colleague colonel columnist comedian commander commentator
  commissioner composer conductor congressman congresswoman constable consul consultant coordinator coroner correspondent councillor councilman councilwoman
  counsel counsellor cto curator cyclist dancer daughter dean defender delegate democrat dentist deputy designer detective developer dictator diplomat
  director dissident doctor driver ecologist economist editor educator emir emperor employee engineer entrepreneur envoy epidemiologist executive expert
  farmer father firefighter fisherman footballer forecaster foreman founder friend gardener general geologist goalkeeper governor graduate guard guide
  guitarist head headmaster headteacher historian host hostage husband illustrator imam inspector instructor inventor investigator investor journalist judge
  jurist justice king labourer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate manager marshal mathematician mayor
  mechanic medic member meteorologist midfielder midwife militant minister missionary mother musician neighbour neighbor nephew neurologist novelist nurse
  nutritionist official officer operator organiser organizer owner paediatrician painter paramedic partner passenger pastor patriarch pathologist patient
  patron pediatrician philosopher photographer physician physicist pianist pilot playwright plumber poet policeman policewoman politician pollster pope
  preacher premier presenter president priest prime-minister prince princess principal producer professor programmer promoter prosecutor protester
  provost psychiatrist psychologist publicist publisher pupil queen rabbi radiologist ranger rapper rebel receptionist rector referee reporter
  representative republican researcher resident reverend rider sailor salesman scholar scientist screenwriter sculptor secretary secretary-general seismologist
  senator sergeant shareholder sheikh sheriff shopkeeper singer skipper sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson
  spokeswoman star statesman statistician strategist striker student sultan superintendent supervisor supporter surgeon surveyor survivor suspect swimmer
  teacher technician technologist tenor tourist trader trainer treasurer trustee tutor tycoon undersecretary undertaker vp svp evp gm md cio vet veteran veterinarian vicar
  vice-chairman vice-president vicepresident victim villager violinist virologist volcanologist volunteer waiter waitress warden widow wife winger witness
  worker writer`);

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
};

/** Titles that, between two names, part the one from the other: "Acme CEO Jo Bloggs". */
export const INNER_TITLES = words(`
  ceo cfo cto coo cio president vice-president chairman chairwoman chairperson executive minister premier spokesman spokeswoman spokesperson director manager
  editor senator chancellor ambassador coach analyst founder co-founder governor mayor secretary commissioner correspondent economist leader captain striker
  goalkeeper midfielder defender professor mp`);
