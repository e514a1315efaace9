import { words } from './words.ts';

/** Capitalised by rule of spelling, yet names of no person, place or organisation. */
export const CALENDAR = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid thanksgiving hanukkah diwali halloween passover lent
  gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst am pm ad bc ce bce`);

/** Creeds, camps and wide regions as adjectives: "Shiite villages" name nobody; inside a longer name ("Muslim Brotherhood") they stay. */
export const ADHERENTS = words(`
  shiite shiites shia sunni sunnis muslim muslims islamist islamists islamic islam jihadist jihadists alawite alawites druze christian christians
  christianity catholic catholics protestant protestants orthodox evangelical evangelicals jewish jew jews judaism hindu hindus hinduism buddhist
  buddhists buddhism sikh sikhs communist communists communism marxist marxists socialist socialists nazi nazis fascist fascists maoist maoists
  arab arabs arabic kurd kurds kurdish persian turkmens tamil tamils hispanic hispanics latino latinos latina latinas black white african africans
  asian asians european europeans western westerner westerners eastern northern southern democrat democrats democratic republican republicans
  conservative conservatives tory tories labour liberal liberals labor english scottish welsh hebrew latin olympian roman victorian
  vp svp evp gm md cio internet web covid covid-19 coronavirus wi-fi aids hiv dna ceo cfo cto coo ok tv pc pcs it id faq pdf url usb gps ai
  gb mb tb ghz mhz usd eur gbp aud cad cd cds dvd dvds led lcd gdp vat ipo korean koreans`);

/** Words that open sentences, questions and answers; at a sentence's start their capital says nothing. */
export const OPENERS = words(`
  the a an this that these those there here he she it they we i you his her its their our my your him them us me who whom whose which what when where why how
  and but or nor so yet for if as at by in on of to from with without within into onto upon over under after before since until while because although though
  unless once when whenever wherever whether than about above across against along among around behind below beneath beside besides between beyond despite
  down during except inside like near off out outside past per through throughout toward towards up via is are was were be been being am do does did have has
  had can could may might must shall should will would not no yes also just only even still already then thus hence however meanwhile moreover furthermore
  nevertheless nonetheless instead otherwise therefore perhaps maybe indeed overall finally firstly secondly lastly later earlier recently today yesterday
  tomorrow tonight now never ever always often sometimes usually again ago all any both each either every few many more most much neither none several some
  amid amidst amongst unlike whereas versus alongside notwithstanding regardless such two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions another other others one someone anyone everyone nobody
  according asked speaking citing quoting following including regarding concerning given based additionally similarly currently previously originally
  eventually apparently reportedly allegedly presumably fortunately unfortunately please thanks thank asked whatever let lets additional`);

/** Common nouns and verbs that often stand capitalised in headings and scraped furniture, yet end names: "Sky News", "Channel One". */
export const FURNITURE_WORDS = words(`
  read see watch click share sign subscribe photo video image images file source sources story report reports update updated exclusive breaking analysis
  opinion news live officials police authorities residents experts analysts critics supporters witnesses investigators researchers scientists people men
  women children last next first second third early late new old good bad big small high low far long short facebook-comment comment comments`);
