/**
 * What may be done to or by one party more than once, in the frames of `actFrames.ts`: charged, wounded, questioned; threatened, went on
 * strike. Words that a dictionary holds for one another need no frame: it is for what news says in several words or by turns of a noun.
 */
import { type Frame, framesOf } from './actFrames.ts';

const DEEDS: Readonly<Record<string, string>> = {
  // Police and courts
  charge:
    'accuse|charge|indict|suspect X; X face|deny|answer charge|count|allegation|accusation|trial; X stand|await trial; X go trial|court; hold X charge; X be defendant|suspect|accused; bring|press charge X; allege X',
  question:
    'question|interrogate|quiz|grill|interview X; bring|haul|take|call|pull|hold X questioning|interrogation; X face questioning; X help police|detective|officer inquiry|enquiry|investigation; hear X witness',
  search: 'search|raid|comb|scour X; carry_out search|raid X; X conduct search',
  'at large': 'X be|remain|stay large|loose|run|fugitive; X evade|elude|avoid capture|arrest|police; hunt|pursue|seek X; search|look X',
  found: 'find|discover|recover|locate|retrieve X; X turn_up; X be recovered',
  theft: 'steal|snatch|grab|loot|pinch X; X make_off; take X safe|vault|till|bank|shop|house|home|lot|park|museum',
  seizure: 'seize|confiscate|impound X; X be seized',
  'set free': 'free|release X; let X go|free|leave|walk|out; set X free; allow X leave|go; X walk free; X regain|win freedom; X be freed',
  hostages: 'take|hold|keep|seize X hostage|captive|prisoner; X be hostage|captive',
  threat: 'X threaten; X vow kill|shoot|execute|murder|harm; X warn kill|shoot|execute|die; X issue|make threat',
  ruling: 'X rule|find|hold|decide; X hand_down|deliver|give|issue ruling|verdict|judgment',
  fine: 'fine X; order X pay; X pay fine|penalty; impose|levy fine|penalty X; hit|slap X fine|penalty',
  'warrant for': 'X issue|sign|obtain warrant; issue|sign warrant',
  // Violence and harm
  shot: 'shoot|gun_down X; open fire X; X take bullet; fire shot|round X',
  wounded:
    'wound|injure|hurt|graze|maim|cut X; X suffer|sustain|receive|have injury|wound|burn|fracture|bruise|concussion; hit|strike X arm|leg|hand|head|face|shoulder|chest|foot|neck|back|bullet|ricochet|shrapnel|splinter; leave X injured|wounded|hurt; X be wounded|injured',
  treated: 'treat X; X receive|get|undergo|need|require treatment|surgery|operation; operate X; X go surgery|operation; X have surgery|operation',
  killed: 'kill|slay X; X die|perish; shoot|beat|stab|hack X dead|death; claim life X; X lose life; X be dead; leave X dead',
  missing: 'X be|go|remain missing|unaccounted; report X missing; X vanish|disappear; not find X',
  attacked:
    'attack|raid|bomb|shell|target|bombard|pound X; launch|carry_out|mount|stage attack|raid|strike|assault X; drop bomb X; X come attack|fire; X be attack|fire; open fire X; hit X bomb|missile|rocket|shell|raid|strike',
  'in flames': 'burn|torch|gut X; X burn|burn_down; set X fire|alight|ablaze|aflame; X go flame|smoke; X catch fire; set fire X; X be ablaze; reduce X ash',
  collided:
    'X crash|collide|plow|plough|smash|slam|ram; X hit|strike|run|career truck|car|lorry|bus|van|vehicle|pickup|train|tree|wall|barrier|bridge|pole|lamppost|fence|house|ship|boat|vessel|pier|rock|reef; drive|crash|plow|plough|slam|smash car|truck|van|bus|bike|vehicle|lorry',
  cut_off: 'cut|sever|break|damage|snap X; X snap|break|go_down; X be cut|severed|broken|damaged|out; knock_out X',
  destroyed: 'destroy|demolish|wreck|level|flatten|raze|ruin X; X collapse; reduce X rubble; X lie ruin; leave X ruin',
  evacuated:
    'evacuate|clear X; X flee|leave home|house|building|village|town; move|take|bring X safety; X be evacuated; order X leave|out; tell X leave|flee; force X flee|leave|home',
  stranded: 'strand|trap|maroon X; X be stuck|trapped|stranded; leave X stranded; cut_off X',
  // Work and business
  layoffs:
    'X cut|shed|axe|slash|eliminate|scrap job|position|post|staff|workforce|worker|role; lay_off X; make X redundant; X lose job; X be redundant|job; let X go; X get notice|slip; X lay_off|fire|sack|dismiss worker|employee|staff|people|third|half|quarter',
  closure:
    'close|shut|shutter|shut_down|mothball X; X close|shut; X close|shut door; X remain|stay|be|keep closed|shut; X go|cease business|operation|trading; wind_up X',
  reopening: 'reopen X; X reopen; X open again|door; X resume; X be open',
  halt: 'halt|suspend|stop|pause|freeze|shut_down|interrupt X; X stop|halt|cease|shut_down; X be hold|standstill|halt|suspended; X come|grind|bring halt|standstill|stop; put X hold|ice',
  delay: 'delay|postpone|defer|put_off|push_back X; X be late|behind|delayed; X run late|over|behind; X fall behind',
  strike: 'X go|be|come strike; X walk_out|walk; X down tool; X stop|halt work; X stage|begin|call|hold strike|walkout|stoppage',
  protest: 'X protest|demonstrate|rally|march; X take street; X stage|hold|join protest|demonstration|rally|march|vigil',
  employment: 'X work as|at|for|with; employ X; X serve as; X hold post|job|position; X be employee; X do job',
  ownership: 'X own|have; X belong; X be owner|owned; owner X; X control stake|majority',
  leadership:
    'X lead|head|run|chair|direct|manage; X be head|leader|boss|chief|chairman|chairwoman|director|manager; lead|head|run|chair X; X take charge|helm|over',
  sale: 'sell X; X sell|go; put X sale|market; X be sale|sold; find buyer X',
  investment: 'X invest|spend|put|pour|plough; X make investment; X pay',
  'deal with': 'X sign|reach|strike|conclude|ink|seal|agree|make deal|agreement|accord|pact|truce|treaty|ceasefire|contract; X agree|come terms',
  'result in business': 'X post|report|record|book|make|suffer|announce|show loss|profit|earnings|revenue',
  // Public life
  approval:
    'approve|pass|back|endorse|adopt|ratify|support X; give X approval|blessing|nod|go-ahead|light; X win approval|backing|support; vote favour|favor X',
  rejection: 'reject|dismiss|turn_down|spurn|refuse|veto|throw_out|vote_down|rebuff X; X say no; vote X',
  ban: 'ban|prohibit|outlaw|forbid|bar X; impose|introduce ban|curfew|embargo; X be banned|illegal|forbidden; make X illegal',
  imposition: 'impose|introduce|declare|decree|order|announce|bring_in X; put X force|place; X come|take|go force|effect',
  violation: 'violate|breach|break|flout X; X violate|break|breach; X not hold; X be broken',
  failure: 'X collapse|fail|break_down|fall_apart|founder|stall|unravel; X end failure|deadlock|agreement; X be verge failure|collapse; X come nothing',
  withdrawal:
    'X withdraw|retreat|pull_out|pull_back|leave|quit|exit; withdraw|pull_back|pull_out X; X announce withdrawal|departure|exit; X drop_out|bow_out|back_out',
  'cut short':
    'X cut|shorten|abandon|curtail visit|trip|holiday|vacation|tour|stay|leave; X fly|return|come|rush|head|go early; X fly|return|come|rush|head|go home ahead|sooner',
  visit: 'X visit|tour; X pay visit|call; X make|go trip|visit; X travel|fly|arrive',
  dispute: 'X clash|row|quarrel|argue|fall_out|feud; X have row|argument|dispute|quarrel|match|spat|disagreement|clash; X be odds|loggerheads; X cross swords',
  criticism:
    'criticise|criticize|attack|condemn|slam|blast|denounce|lambast|rap|censure X; X come|draw|face|meet criticism|fire|condemnation; accuse X; take X task; hit_out X',
  praise: 'praise|hail|laud|applaud|salute X; pay tribute|homage X; X win|draw|earn praise|plaudit',
  blame: 'blame X; hold X responsible; lay|put blame X; point finger X; X be blame|responsible|culprit; X carry|take|bear blame',
  warning: 'warn X; issue|give warning X; X get|receive warning; alert X',
  order: 'order|tell|instruct|command|direct X; give X order; X get|receive order',
  refusal:
    'X refuse|ignore|defy|disobey|disregard order|command|call|signal|instruction; X not stop|obey|comply|heed; X refuse stop|pull_over|obey|halt|comply; X fail stop|obey|comply',
  help: 'help|aid|assist X; X send|offer|give|provide|pledge aid|help|assistance|relief; come aid|help|rescue X; X get|receive aid|help|assistance',
  // Culture, sport and lives
  host: 'X host|emcee|present|front|compere|preside; X be host|emcee|presenter|compere; choose|select|pick|name|tap|hire|announce|draft X host|emcee|presenter; X serve host|emcee',
  role: 'X play|portray; X act|star|appear as; X take|land|have|get role|part; cast X as; X be cast',
  membership: 'X be member|star|part; X spend year; X belong; X join',
  debut: 'X debut|premiere|open; X make debut; X have premiere|debut; X hit screen|cinema|theater|theatre|shelf|store',
  broadcast: 'broadcast|air|televise|show|screen|stream X; X air; X go air; X be television|screen; carry X live',
  title:
    'X win|claim|take|clinch|lift|capture|land|bag|scoop title|trophy|gold|cup|championship|award|prize|medal; X be champion|winner; crown X; X become champion; award|give X prize|award|medal; X pick_up award|prize',
  record: 'X set|break|smash|beat|equal record; X be record; X make history',
  injury_absence: 'rule_out X; X miss season|match|game|tournament|race|final; sideline X; X be out|sidelined|doubtful; keep X out',
  signing: 'sign X; X join; X sign|move|switch',
  birth: 'X give birth; X have|welcome|deliver|bear baby|son|daughter|twin|child|boy|girl; X become mother|father|parent; X be born',
  schooling: 'X graduate; X earn|receive|get|take|have degree|diploma; X be graduate|alumnus; X attend|study; X go school|university|college',
  upbringing: 'X grow_up; X hail|come; X be native|born; bring_up|raise X',
  divorce: 'X divorce|split|separate|break_up; X file|seek divorce; X end marriage; X part company|ways; X be divorced|separated',
};

/** Frames of deeds by their verb. */
export const DEED_FRAMES: ReadonlyMap<string, readonly Frame[]> = framesOf(DEEDS);
