/** Pairs that news opposes and WordNet may not: each side may hold several words. */
const PAIRS: readonly string[] = [
  'rise increase grow climb jump surge soar gain up|fall drop decline decrease slip sink slide tumble plunge slump down shrink lose',
  'raise hike boost lift increase|cut lower reduce slash trim',
  'win victory triumph|lose loss defeat',
  'accept agree approve back support endorse|reject refuse oppose decline deny veto block',
  'confirm admit acknowledge|deny refute dispute',
  'open reopen opening|close shut closure shutdown',
  'begin start launch commence resume|end stop halt cease finish conclude suspend',
  'arrive enter come|leave depart exit',
  'advance|retreat withdraw withdrawal',
  'attack assault|defend defence defense',
  'capture seize take|lose abandon cede',
  'deploy send dispatch|withdraw recall pull_out',
  'buy purchase acquire|sell sale divest',
  'hire recruit appoint|fire sack dismiss lay_off',
  'profit gain surplus|loss deficit',
  'import|export',
  'legal lawful|illegal unlawful',
  'guilty convict conviction|innocent acquit acquittal',
  'arrest detain jail imprison capture|release free',
  'allow permit let authorise authorize|ban prohibit forbid bar prevent',
  'succeed success|fail failure',
  'survive survivor alive|die dead killed perish',
  'destroy demolish|build construct rebuild',
  'create establish|abolish dissolve',
  'include|exclude',
  'praise hail welcome|criticise criticize condemn denounce',
  'peace|war',
  'friend ally|enemy foe',
  'safe|dangerous unsafe',
  'early|late',
  'before|after',
  'more|less fewer',
  'high|low',
  'strengthen|weaken',
  'expand widen|shrink narrow contract',
  'improve|worsen deteriorate',
  'join|leave quit',
  'public|private secret',
  'urban|rural',
  'domestic|foreign',
  'keep maintain retain|lose abandon scrap drop',
  'present|absent',
  'true|false',
  'optimistic|pessimistic',
  'peaceful peacefully|violent violently',
  'majority|minority',
  'offshore|onshore inland',
  'inside|outside',
  'upgrade|downgrade',
  'likely|unlikely',
  'possible|impossible',
  'able|unable',
  'honour honor fulfil fulfill|break violate breach',
  'lead|trail',
  'remember|forget',
  'lift ease relax|impose tighten',
  'postpone delay|bring_forward',
  'direct|indirect',
  'pro-government|anti-government',
  'overthrow topple oust|install restore',
];

/** For each word of a pair those on the other side of it. */
export function linksOf(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const link = (a: string, b: string): void => {
    const set = map.get(a) ?? new Set<string>();
    set.add(b);
    map.set(a, set);
  };
  for (const pair of pairs) {
    const [left = [], right = []] = pair.split('|').map((side) => side.split(' '));
    for (const a of left)
      for (const b of right) {
        link(a, b);
        link(b, a);
      }
  }
  return map;
}

/** For each word those that are its opposites. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = linksOf(PAIRS);
