import { AND_TOPICS } from './heads.ts';
import { words } from './words.ts';

/** What ministers, secretaries of state and commissioners are in charge of: words of their titles in any case. */
const MATTERS = words(`
  affairs agriculture air antiquities aviation broadcasting children church civil communications competition construction consumer defence defense digital
  economic economy electricity emergency environment equality external families family farming fishing foreign forests health heritage home homeland industries
  information interior internal investment islamic it justice land lands livestock local maritime mineral minerals mines mining municipal national natural navy
  northern oil parliamentary pensions petroleum power railways reform relations religious resources roads safety schools shipping situations small southern
  state steel technologies telecommunications telecoms territories treasury universities veterans war waterways welfare women works youth`);

export const isMatter = (word: string): boolean => MATTERS.has(word) || AND_TOPICS.has(word);

/** Different words for one matter. */
export const MATTER_SYNONYMS: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  home: 'interior',
  internal: 'interior',
  homeland: 'interior',
  external: 'foreign',
  it: 'information technology',
  telecoms: 'communications',
  telecommunications: 'communications',
  farming: 'agriculture',
  economic: 'economy',
  petroleum: 'oil',
  technologies: 'technology',
  schools: 'education',
  mines: 'mining',
};
