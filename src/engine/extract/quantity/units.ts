/**
 * Units of measurement, as data: what they measure, the metric unit in which the value is published, and the factor to
 * it. `base` takes the published unit to the one in which all of a dimension compare (metres, kilograms, …).
 */
export interface Unit {
  dimension: string;
  /** Published unit. */
  unit: string;
  /** Stated number × factor + offset = number in `unit`. */
  factor: number;
  offset: number;
  /** Number in `unit` × base = number in the dimension's common unit. */
  base: number;
  /** Where the word means one size here and another there: the least and the greatest, as factors of what it is published as. */
  sizes?: readonly [number, number];
}

const entries: [string, Unit][] = [];
const add = (dimension: string, unit: string, base: number, factor: number, words: string, offset = 0, sizes?: Unit['sizes']): void => {
  for (const word of words.split('|')) entries.push([word, { dimension, unit, factor, offset, base, ...(sizes && { sizes }) }]);
};

add('length', 'km', 1000, 1, 'km|kms|kilometer|kilometers|kilometre|kilometres');
add('length', 'km', 1000, 1.609344, 'mile|miles|mi');
add('length', 'km', 1000, 1.852, 'nautical mile|nautical miles|nm');
add('length', 'm', 1, 1, 'meter|meters|metre|metres|mtr|mtrs|m');
add('length', 'm', 1, 0.3048, 'foot|feet|ft');
add('length', 'm', 1, 0.9144, 'yard|yards|yd|yds');
add('length', 'cm', 0.01, 1, 'cm|cms|centimeter|centimeters|centimetre|centimetres');
add('length', 'cm', 0.01, 2.54, 'inch|inches|in.');
add('length', 'mm', 0.001, 1, 'mm|millimeter|millimeters|millimetre|millimetres');
add('length', 'nm', 1e-9, 1, 'nanometer|nanometers|nanometre|nanometres');
add('area', 'km\u00B2', 1e6, 1, 'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq kms|km2|square km');
add('area', 'km\u00B2', 1e6, 2.589988, 'square mile|square miles|sq mi|sq mile|sq miles');
add('area', 'ha', 1e4, 1, 'hectare|hectares|ha');
add('area', 'ha', 1e4, 0.4046856, 'acre|acres');
add('area', 'm\u00B2', 1, 1, 'square meter|square meters|square metre|square metres|sq m|sq metre|sq metres|sqm|m2');
add('area', 'm\u00B2', 1, 0.09290304, 'square foot|square feet|sq ft|sqft|sq feet');
add('volume', 'l', 1, 1, 'liter|liters|litre|litres');
add('volume', 'l', 1, 3.785412, 'gallon|gallons');
add('volume', 'l', 1, 158.9873, 'barrel|barrels|bbl');
add('volume', 'm\u00B3', 1000, 1, 'cubic meter|cubic meters|cubic metre|cubic metres|m3');
add('volume', 'm\u00B3', 1000, 0.02831685, 'cubic foot|cubic feet');
add('volume', 'ml', 0.001, 1, 'milliliter|milliliters|millilitre|millilitres|ml|cc');
add('mass', 't', 1000, 1, 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes');
add('mass', 't', 1000, 1, 'mt');
// A ton is 907 kg in the United States and was 1,016 kg in Britain; agencies write it for a tonne. Nothing says which is meant.
add('mass', 't', 1000, 1, 'ton|tons', 0, [0.907, 1.016]);
add('mass', 't', 1000, 0.9071847, 'short ton|short tons|us ton|us tons');
add('mass', 't', 1000, 1.016047, 'long ton|long tons|imperial ton|imperial tons');
add('mass', 'kg', 1, 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes');
add('mass', 'kg', 1, 0.4535924, 'lb|lbs|pound|pounds');
add('mass', 'kg', 1, 6.350293, 'stone');
add('mass', 'g', 0.001, 1, 'gram|grams|gramme|grammes');
add('mass', 'g', 0.001, 28.34952, 'ounce|ounces|oz');
add('mass', 'mg', 1e-6, 1, 'milligram|milligrams|mg');
add('speed', 'km/h', 1, 1, 'kmh|km/h|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km an hour|km per hour');
add('speed', 'km/h', 1, 1.609344, 'mph|miles per hour|miles an hour');
add('speed', 'km/h', 1, 1.852, 'knot|knots');
add('speed', 'km/h', 1, 3.6, 'm/s|meters per second|metres per second|meters a second|metres a second');
add('speed', 'km/h', 1, 3600, 'km/s|km per second|kilometers per second|kilometres per second|kilometers a second|kilometres a second');
add('speed', 'km/h', 1, 5793.638, 'miles per second|miles a second');
add('speed', 'km/h', 1, 1.09728, 'ft/s|feet per second|feet a second');
add('temperature', '\u00B0C', 1, 1, '\u00B0c|\u00B0 c|degrees celsius|degree celsius|degrees centigrade|degrees c|celsius|centigrade|c|\u00BAc');
add('temperature', '\u00B0C', 1, 5 / 9, '\u00B0f|\u00B0 f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit|f|\u00BAf', -160 / 9);
add('temperature change', '\u00B0', 1, 1, '\u00B0|degree|degrees');
add('power', 'W', 1, 1, 'watt|watts');
add('power', 'kW', 1e3, 1, 'kilowatt|kilowatts|kw');
add('power', 'MW', 1e6, 1, 'megawatt|megawatts|mw');
add('power', 'GW', 1e9, 1, 'gigawatt|gigawatts|gw');
add('power', 'kW', 1e3, 0.7456999, 'horsepower|hp|bhp');
add('energy', 'kWh', 1, 1, 'kilowatt hour|kilowatt hours|kwh');
add('energy', 'MWh', 1e3, 1, 'megawatt hour|megawatt hours|mwh');
add('data', 'kB', 1e3, 1, 'kilobyte|kilobytes|kb');
add('data', 'MB', 1e6, 1, 'megabyte|megabytes|mb');
add('data', 'GB', 1e9, 1, 'gigabyte|gigabytes|gb');
add('data', 'TB', 1e12, 1, 'terabyte|terabytes|tb');
add('data rate', 'Mbit/s', 1e6, 1, 'mbps|megabits per second|megabit per second');
add('data rate', 'Gbit/s', 1e9, 1, 'gbps|gigabits per second|gigabit per second');
add('frequency', 'MHz', 1e6, 1, 'megahertz|mhz');
add('frequency', 'GHz', 1e9, 1, 'gigahertz|ghz');
add('percent', 'percent', 1, 1, '%|percent|per cent|pct|pc|p.c.');
add('percentage points', 'percentage point', 1, 1, 'percentage point|percentage points|percent point|percent points|pct point|pct points|pp');
add('percentage points', 'percentage point', 1, 0.01, 'basis point|basis points|bps|bp');
add('loudness', 'dB', 1, 1, 'decibel|decibels|db');
add('yield', 'kt', 1, 1, 'kiloton|kilotons|kilotonne|kilotonnes');
add('energy intake', 'kcal', 1, 1, 'calorie|calories|kcal');
add('light years', 'light year', 1, 1, 'light year|light years|light-year|light-years');
add('points', 'point', 1, 1, 'point|points');

export const UNITS: ReadonlyMap<string, Unit> = new Map(entries);

const BASES: ReadonlyMap<string, number> = new Map(entries.map(([, { unit, base }]) => [unit, base]));
/** Factor from a published unit to the one in which its dimension compares; 1 for all that is no measure. */
export const baseOf = (unit: string | null): number => BASES.get(unit ?? '') ?? 1;

/** The longest unit has this many lexemes. */
export const LONGEST_UNIT = 4;

/** Units that are words of other meanings too, and so need the number to touch them or a word of measure after them. */
export const AMBIGUOUS_UNITS: ReadonlySet<string> = new Set(['c', 'f', 'mi', 'nm', 'stone', 'pc', 'pp', 'mt', 'hp', 'g', 'db', 'cc', 'kilo', 'in.', '\u00B0']);

/** Signs and words for currencies, as ISO 4217 codes; before the number, after it, or both. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['\u00A3', 'GBP'],
  ['\u20AC', 'EUR'],
  ['\u00A5', 'JPY'],
  ['\u20B9', 'INR'],
  ['\u20A9', 'KRW'],
  ['\u20AA', 'ILS'],
  ['\u20BD', 'RUB'],
  ['\u20BA', 'TRY'],
  ['\u20A6', 'NGN'],
  ['\u20B1', 'PHP'],
  ['\u20AB', 'VND'],
  ['\u20B4', 'UAH'],
]);

/** Letters before a sign or a number ("US$", "A$", "Rs", "EUR"). */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);

export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'usd|gbp|eur|jpy|inr|cad|aud|nzd|chf|cny|rmb|hkd|sgd|sek|nok|dkk|rub|krw|brl|mxn|zar|try|ils|aed|sar|ngn|kes|pkr|myr|thb|idr|php|pln|czk|huf'
    .split('|')
    .map((code) => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()] as const),
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['dhs', 'AED'],
  ['dh', 'AED'],
  ['sfr', 'CHF'],
]);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['sterling', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['won', 'KRW'],
  ['rand', 'ZAR'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['kroner', 'krone'],
  ['dirham', 'dirham'],
  ['dirhams', 'dirham'],
  ['dinar', 'dinar'],
  ['dinars', 'dinar'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['rial', 'IRR'],
  ['rials', 'IRR'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['baht', 'THB'],
  ['naira', 'NGN'],
  ['zloty', 'PLN'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['shillings', 'shilling'],
  ['shilling', 'shilling'],
  ['crown', 'crown'],
  ['crowns', 'crown'],
  ['guilders', 'guilder'],
  ['kyat', 'MMK'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['cedis', 'GHS'],
  ['birr', 'ETB'],
  ['taka', 'BDT'],
]);

/** "Australian dollars": the word before a shared currency name. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
  ['zealand', 'NZD'],
  ['pakistani', 'PKR'],
  ['mexican', 'MXN'],
  ['swiss', 'CHF'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
]);
