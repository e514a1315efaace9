/** Words that say on which side of publication a date lies. */

/** What is put off is put off to a day to come. */
export const PUT_OFF =
  'adjourned|postponed|extended|suspended|remanded|delayed|deferred|rescheduled|put off|put back|pushed back|pushed to|moved|brought forward|held over';

/** What nobody plans: a day of it lies behind. */
export const HAPPENED = new Set(
  'conviction acquittal arrest death murder killing shooting stabbing attack crash collapse defeat explosion blast bombing fire quake earthquake flood kidnapping abduction assassination disappearance derailment shipwreck sinking outbreak accident drowning carnage bloodshed bloodbath slaughter massacre atrocity outrage ambush raid airstrike tragedy disaster catastrophe calamity humiliation rout drubbing thrashing upset setback breakdown outage blackout malfunction derailing collision pile-up capsizing stampede crush spill leak landslide mudslide avalanche tsunami tornado eruption hijacking mutiny coup riot rioting looting unrest violence robbery heist burglary theft escape breakout jailbreak lynching overdose suicide meltdown'.split(
    ' ',
  ),
);

/** Who counts looks back: "the third storm, after …". */
export const COUNTING = new Set('second third fourth fifth sixth seventh eighth ninth tenth latest another'.split(' '));

/** What is demanded is yet to be done. */
export const DEMANDS = new Set('demand urge insist ask request recommend propose suggest require order call press want expect intend'.split(' '));

/** What can be called for. */
export const GATHERINGS = 'election|vote|poll|referendum|ballot|strike|talk|summit|meeting|inquiry|conference|ceasefire|truce|session';

/** A strike from the air is none of a union. */
export const STRUCK = /^(?:air|drone|missile|rocket|military|artillery|lightning)$/;
