/** Irregular forms of English verbs, nouns and comparisons: base form, then its other forms. The package of WordNet comes without its exception lists. */
const FORMS = `
be am is are was were been being|have has had|do does did done|go goes went gone|say said|make made|take took taken|get got gotten|come came|see saw seen|know knew known
think thought|give gave given|find found|tell told|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard
mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|draw drew drawn
break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt
win won|forget forgot forgotten|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken|ride rode ridden
feed fed|shoot shot|drink drank drunk|swim swam swum|flee fled|fly flew flown|freeze froze frozen|steal stole stolen|swear swore sworn|tear tore torn|wake woke woken
bear bore borne born|beat beaten|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|breed bred|burn burnt|cling clung|creep crept|dig dug|dwell dwelt|forbid forbade forbidden
forecast|foresee foresaw foreseen|forgive forgave forgiven|grind ground|hide hid hidden|kneel knelt|lay laid|lend lent|light lit|overcome overcame|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|prove proven|ring rang rung|saw sawn|sew sewn|shine shone|shrink shrank shrunk|sink sank sunk|sleep slept|slide slid
sling slung|sow sown|spin spun|spring sprang sprung|stick stuck|sting stung|stink stank stunk|strive strove striven|swear swore|sweep swept|swell swollen|swing swung
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|weave wove woven|weep wept|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|become became|arise arose arisen|awake awoke|show shown|outgrow outgrew|rebuild rebuilt|repay repaid|resell resold|retake retook retaken|rewrite rewrote rewritten
mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid|plead pled|shed|slay slew slain|smell smelt|speed sped|spell spelt|spill spilt|spoil spoilt|learn learnt|lean leant
leap leapt|dream dreamt|kneel knelt|die dying|tie tying|vie vying|withdraw withdrew|forego forewent foregone|behold beheld
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves
calf calves|loaf loaves|self selves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes|criterion criteria|phenomenon phenomena
datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|stratum strata|nucleus nuclei|fungus fungi|stimulus stimuli|alumnus alumni
policeman policemen|policewoman policewomen|fireman firemen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|fisherman fishermen|chairman chairmen|congressman congressmen|serviceman servicemen
countryman countrymen|businessman businessmen|sportsman sportsmen|statesman statesmen|lawman lawmen|crewman crewmen|index indices|matrix matrices|appendix appendices|passer-by passers-by
good better best|bad worse worst|far further furthest farther|little less least|many more most|much more most|ill worse
`;

/** Base forms that an irregular form may stand for: "found" → find, "lay" → lie. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const entry of FORMS.trim().split(/[|\n]/)) {
    const [base = '', ...forms] = entry.split(' ');
    for (const form of forms) map.set(form, [...(map.get(form) ?? []), base]);
  }
  return map;
})();
