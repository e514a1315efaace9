import { isPartOfPeople, isPeople } from '../../quantity/roles.ts';

/** Words by which an age is a person's: "a 22-year-old man". What ends in -er or -ist does something and is a person, but for the things below. */
const PERSONS = new Set(
  `man woman boy girl child son daughter baby infant toddler teen teenager youth student pupil male female brother sister mother father
  grandmother grandfather grandson granddaughter nephew niece cousin widow widower victim suspect native resident citizen patient
  driver pilot soldier officer teacher doctor nurse farmer player striker midfielder defender goalkeeper forward guard quarterback coach
  king queen prince princess actor actress singer comedian star champion lady gentleman guy person people twin couple friend wife husband
  politician veteran rookie civilian refugee migrant monk priest lawyer chef pensioner retiree orphan heir heiress billionaire millionaire
  tycoon magnate mogul boss chief clerk mum mom dad grandma grandad fiance fiancee
  accused defendant founder owner partner neighbour neighbor leader colleague counterpart companion bride groom hero heroine premier mayor mate lad lass
  spokesman spokeswoman captain left-hander right-hander all-rounder prop winger centre fly-half hooker golfer tourist passenger protester`
    .trim()
    .split(/\s+/),
);
const THINGS = new Set(
  `computer tower border paper newspaper letter order power water river sector chapter liner airliner tanker freighter cruiser carrier fighter bomber trailer charter
  number container theater theatre center centre building corner chamber monster motor reactor tractor corridor harbor harbour floor door error record
  retailer carmaker automaker manufacturer lender insurer broadcaster wholesaler importer exporter shipbuilder housebuilder homebuilder
  skyscraper bunker shelter pier trawler steamer boiler transformer helicopter reservoir elevator escalator generator`
    .trim()
    .split(/\s+/),
);

/** "multi-millionaire", "ex-soldier" and "father-of-two" are what their noun is. */
const nounOf = (lemma: string): string => (/-of-/.test(lemma) ? lemma.split('-')[0]! : lemma.slice(lemma.lastIndexOf('-') + 1));

export const isPersonWord = (lemma: string): boolean => isPersonNoun(nounOf(lemma));

/** Many at once, and what is left of somebody: counted among people, and with an age of their own. */
const NO_ONE = new Set(['body', 'life', 'death', 'crew', 'police', 'other', 'model', 'monitor', 'guide', 'picker', 'keeper']);

/** "The eldest is 12 years old": a superlative stands for a person. */
const SUPERLATIVE = /^(?:eldest|oldest|youngest)$/;

const isPersonNoun = (lemma: string): boolean =>
  PERSONS.has(lemma) || SUPERLATIVE.test(lemma) || (!THINGS.has(lemma) && (isCounted(lemma) || /(?:[a-z]{2}er|[a-z]{2}or|ist|ian|man|woman|eer)$/.test(lemma)));
const isCounted = (lemma: string): boolean => !NO_ONE.has(lemma) && (isPeople(lemma) || isPartOfPeople(lemma));
