import { phrases } from './words.ts';

/** Continents, seas and regions of the world: places of no one country. */
export const WORLD_REGIONS = phrases(`africa, asia, europe, north america, south america, latin america, central america, oceania, antarctica, australasia,
  middle east, near east, far east, southeast asia, south asia, central asia, east asia, eastern europe, western europe, central europe, north africa,
  west africa, east africa, southern africa, sub saharan africa, sahara, sahel, horn of africa, maghreb, levant, balkans, caucasus, scandinavia, caribbean,
  mediterranean, mediterranean sea, atlantic, atlantic ocean, pacific, pacific ocean, indian ocean, arctic, arctic ocean, baltic, baltic sea, black sea,
  red sea, north sea, caspian sea, persian gulf, gulf of mexico, south china sea, english channel, alps, himalayas, andes, amazon, siberia, arabian peninsula`);

/** States of the United States with the abbreviations of style books; "Georgia" is a country, too. */
export const AMERICAN_STATES = phrases(`alabama, ala, alaska, arizona, ariz, arkansas, ark, california, calif, colorado, colo, connecticut, conn, delaware, del,
  florida, fla, ga, hawaii, idaho, illinois, ill, indiana, ind, iowa, kansas, kan, kentucky, ky, louisiana, la, maine, maryland, md, massachusetts, mass,
  michigan, mich, minnesota, minn, mississippi, miss, missouri, mo, montana, mont, nebraska, neb, nevada, nev, new hampshire, nh, new jersey, nj, new mexico,
  nm, new york, ny, north carolina, nc, north dakota, nd, ohio, oklahoma, okla, oregon, ore, pennsylvania, pa, rhode island, ri, south carolina, sc, south dakota,
  sd, tennessee, tenn, texas, tex, utah, vermont, vt, virginia, va, west virginia, wyoming, wyo, wisconsin, wis`);

/** States, provinces, nations and great cities, with the abbreviations of style books, by two-letter code of the country. */
export const COUNTRY_PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  US: new Set([
    ...AMERICAN_STATES,
    ...phrases(`new york city, los angeles, chicago, houston, philadelphia, phoenix, san francisco, san diego, seattle, boston, detroit, miami, atlanta, dallas, denver,
    las vegas, new orleans, minneapolis, pittsburgh, baltimore, silicon valley, hollywood, manhattan, brooklyn, washington dc`),
  ]),
  GB: phrases(`england, scotland, wales, northern ireland, manchester, birmingham, liverpool, glasgow, edinburgh, leeds, bristol, sheffield, cardiff, belfast,
    newcastle, oxford, cambridge, yorkshire, kent, cornwall, essex`),
  CA: phrases(`ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, toronto, montreal, vancouver, calgary`),
  AU: phrases(`new south wales, queensland, tasmania, western australia, south australia, sydney, melbourne, brisbane, perth, adelaide`),
  IN: phrases(`mumbai, kolkata, chennai, bangalore, bengaluru, hyderabad, kerala, gujarat, maharashtra, tamil nadu, uttar pradesh, punjab, rajasthan, bihar`),
  CN: phrases(`shanghai, guangzhou, shenzhen, wuhan, chongqing, tianjin, tibet, xinjiang, sichuan, guangdong`),
  JP: phrases(`osaka, kyoto, hiroshima, nagasaki, fukushima, okinawa, hokkaido, kobe, nagoya`),
  DE: phrases(`munich, hamburg, frankfurt, cologne, bavaria, saxony, stuttgart, dresden, leipzig`),
  FR: phrases(`marseille, lyon, toulouse, nice, strasbourg, bordeaux, brittany, normandy, corsica`),
  IT: phrases(`milan, naples, turin, venice, florence, sicily, sardinia, genoa, bologna, lombardy, tuscany`),
  ES: phrases(`barcelona, valencia, seville, catalonia, andalusia, bilbao`),
  RU: phrases(`st petersburg, saint petersburg, chechnya, vladivostok, novosibirsk, dagestan, tatarstan`),
  UA: phrases(`kharkiv, odesa, odessa, lviv, mariupol, donetsk, luhansk, kherson, donbas, crimea, zaporizhzhia`),
  TR: phrases(`istanbul, izmir, anatolia, antalya`),
  BR: phrases(`sao paulo, rio de janeiro, salvador, rio`),
  NG: phrases(`lagos, kano, borno`),
  PK: phrases(`karachi, lahore, peshawar, balochistan, sindh`),
  IL: phrases(`tel aviv, haifa`),
  ZA: phrases(`johannesburg, durban, soweto`),
  CH: phrases(`geneva, zurich, basel, lausanne`),
  NL: phrases(`rotterdam, the hague, hague`),
};
