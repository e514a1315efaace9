/**
 * Lists of which only one can hold at a time. Words of one list, in different groups, are never related: a Monday is no Tuesday,
 * the killed are not the injured. Groups are parted by commas.
 */
const LISTS: readonly string[] = [
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday',
  'january,february,march,april,may,june,july,august,september,october,november,december',
  'spring,summer,autumn fall,winter',
  'morning,noon,afternoon,evening,night,midnight,dawn,dusk',
  'yesterday,today,tomorrow',
  'north northern,south southern,east eastern,west western,northeast northeastern,northwest northwestern,southeast southeastern,southwest southwestern',
  'red,blue,green,yellow,orange,purple,black,white,brown,pink,grey gray',
  'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,hundred,thousand,million,billion,trillion,dozen',
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,last',
  'second,minute,hour,day,week,month,year,decade,century',
  'kill killed dead die death fatality perish slay murder,injure injured wound wounded hurt injury,miss missing disappear,trap trapped,detain detained arrest,displace displaced homeless',
  'civilian,soldier troop serviceman,rebel insurgent',
  'man,woman,child',
  'boy,girl',
  'brother,sister,mother,father,son,daughter,uncle,aunt,cousin,husband,wife',
  'king,queen,prince,princess',
  'president,minister,governor,mayor,senator,ambassador,secretary',
  'rebel insurgent opposition,army government regime',
  'arrest,charge indict,convict conviction,acquit acquittal,sentence',
  'gold,silver,bronze',
  'win victory,lose loss defeat,draw tie',
  'quarter,half',
  'navy naval,army,marine,air_force',
  'muslim islamic,christian,jewish,hindu,buddhist',
  'shiite shia,sunni,alawite,druze,kurdish',
  'earthquake quake tremor,storm hurricane typhoon cyclone,flood flooding,fire blaze wildfire,landslide mudslide',
  'kilometre kilometer,mile,metre meter,foot,yard,inch',
  'dollar,pound,euro,yen,rouble ruble,rupee,yuan,franc,mark',
  'television,radio,newspaper',
  'ship vessel boat,aircraft plane airplane,train,car,bus',
];

/** For each word the lists that it stands on, with its group there. */
export const EXCLUSIVE: ReadonlyMap<string, readonly (readonly [list: number, group: number])[]> = (() => {
  const places = new Map<string, [number, number][]>();
  LISTS.forEach((list, i) => {
    list.split(',').forEach((group, j) => {
      for (const word of group.split(' ')) places.set(word, [...(places.get(word) ?? []), [i, j]]);
    });
  });
  return places;
})();
