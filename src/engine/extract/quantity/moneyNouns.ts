/** What sums of money are, in the words of news: the sum itself, or what it is paid for. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'price cost fine penalty profit loss revenue income turnover earnings sale debt loan grant fund funding budget salary wage compensation damage prize bail ransom reward bonus pension bill contract investment aid tax dividend fee donation settlement cash stock subsidy bailout value saving spending payment fare rent deposit surplus deficit export import expense refund pledge award contribution haul capital valuation offer bid levy tariff charge credit budget endowment royalty scholarship insurance mortgage overdraft stake bribe kickback'.split(
    ' ',
  ),
);

/** Verbs that say what a sum is: "was fined $5,000". */
export const MONEY_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fine: 'fine fined fining',
    price: 'buy buys bought buying sell sells sold selling acquire acquires acquired acquiring purchase purchased purchasing',
    cost: 'cost costs costing',
    value: 'valued worth valuing',
    funding: 'raise raised raises raising',
    spending: 'spend spends spent spending',
    donation: 'donate donates donated donating',
    investment: 'invest invests invested investing',
    saving: 'save saves saved saving',
    debt: 'owe owes owed owing',
    loss: 'lose loses lost losing',
    theft: 'steal steals stole stolen stealing',
    loan: 'borrow borrowed lent lend',
    earnings: 'earn earns earned earning',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map((verb) => [verb, noun] as const)),
);
