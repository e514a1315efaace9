const nouns = (singulars: string): ReadonlySet<string> =>
  new Set(singulars.split(' ').flatMap((noun) => [noun, `${noun}s`, ...(noun.endsWith('y') ? [`${noun.slice(0, -1)}ies`] : [])]));

/** Nouns for works and talk, which are about somebody or something. */
export const TELLING_OF = nouns(
  'drama film movie documentary comedy thriller musical play novel book memoir biography story tale poem song album opera cartoon sitcom series programme podcast essay article rumour rumor myth legend lecture speech conversation discussion complaint concern warning information news data fact truth lie tweet video sequel prequel trilogy saga blockbuster biopic satire farce tragedy',
);
/** Those that are verbs too ("police report about 20 dead"): nouns for certain behind an article. */
export const ALSO_VERBS = nouns('report show question fear worry post picture talk debate joke column letter detail dispatch');
