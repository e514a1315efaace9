/** Nouns that news uses for one thing when it counts it. Each line is one thing; written from synonym dictionaries and style books. */
const GROUPS = `ship vessel boat
home household house dwelling residence property
aircraft plane jet airliner
job post position
employee worker staff staffer
vote ballot
shop store outlet
soldier troop serviceman
fighter militant rebel insurgent gunman
pupil student schoolchild
child kid youngster minor
company firm business enterprise
user subscriber
customer client
car vehicle automobile
lorry truck
quake earthquake tremor
fan supporter spectator
flat apartment
movie film
road street
shot round
election poll
voter elector
suspect defendant
stake holding shareholding
revenue turnover sale
profit earnings income
cost expense
fine penalty
price value cost
lawmaker legislator mp parliamentarian
wind gust
rain rainfall
country nation
city town
town village
chip processor
site location
building structure
count charge
turnout participation
policeman policewoman officer police
protester demonstrator marcher
crew crewman crewmember sailor seafarer seaman mariner
inmate prisoner convict detainee captive
fugitive escapee runaway
boat skiff speedboat dinghy launch
candidate applicant contender
citation violation
branch shop store outlet location
hostage captive
victim casualty
attendee guest visitor
rally protest demonstration march
blaze fire
goal strike
trophy title cup
patient case
plane flight
suitcase bag
bullet round shot`
  .split('\n')
  .map((line) => new Set(line.trim().split(' ')));

/** True for two nouns that may count or measure the same thing. */
export const areSynonyms = (a: string, b: string): boolean => GROUPS.some((group) => group.has(a) && group.has(b));
