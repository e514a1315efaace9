import type { Edition } from '../site/edition.ts';
import { tally, VERDICT_WORD, VERDICTS } from '../site/verdicts.ts';
import { counted, figure, listed } from '../site/words.ts';
import { drawable } from './drawable.ts';
import { fit, words } from './fit.ts';
import { loadFonts } from './fonts.ts';
import { type Box, box, COLOUR, icon, MEASURE, setLines, sheet, sigla, text, VERDICT_COLOUR, verdictMark, wordmark } from './parts.ts';

const TITLE_SIZES = [104, 96, 88, 80, 72, 64, 56, 50];
/** Letters for which the foot has room. */
const MOST_LETTERS = 14;

/** The preview of a topic: what it is about, how many of its comparisons have which verdict, and the letters of its stories. */
export function topicCard({ title, stories, voices, comparisons }: Edition): Box {
  const { serif } = loadFonts().faces;
  const counts = tally(comparisons);
  const heading = fit(words(drawable(title, serif) ?? `What ${counted(stories.length, 'story', 'stories')} say`), {
    ...{ face: serif, sizes: TITLE_SIZES, width: MEASURE },
    lines: (size) => (size > 72 ? 2 : 3),
  });
  const verdicts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    box({ alignItems: 'center', gap: 14 }, [verdictMark(verdict, 32), text(String(counts[verdict]), 'sans', 32, COLOUR.ink2)]),
  );
  return sheet(
    [wordmark(44)],
    [setLines(heading, 'serif', COLOUR.ink, COLOUR.ink), box({ height: 40 }), box({ gap: 48 }, verdicts)],
    [
      text(`${figure(stories.length, 'story', 'stories')}, ${figure(comparisons.length, 'comparison')}`, 'sans', 24, COLOUR.ink2),
      sigla(stories, voices, 24, MOST_LETTERS),
    ],
  );
}

/** The card in words. */
export function topicCardText({ title, stories, comparisons }: Edition): string {
  const counts = tally(comparisons);
  const found = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => `${VERDICT_WORD[verdict].toLowerCase()} ${counts[verdict]}`);
  return `${title}. ${figure(stories.length, 'story', 'stories')}, ${figure(comparisons.length, 'comparison')}${found.length ? `: ${listed(found)}` : ''}.`;
}

const SLOGAN = 'What the reports agree on, and where they differ';

/** The preview of every page that has none of its own. */
export const siteCard = (): Box =>
  sheet(
    [wordmark(56)],
    [setLines(fit(words(SLOGAN), { face: loadFonts().faces.serif, sizes: [96, 88], width: MEASURE, lines: () => 2 }), 'serif', COLOUR.ink, COLOUR.ink)],
    [
      box(
        { gap: 56 },
        VERDICTS.map((verdict) =>
          box({ alignItems: 'center', gap: 12 }, [icon(verdict, 28), text(VERDICT_WORD[verdict], 'sansBold', 28, VERDICT_COLOUR[verdict])]),
        ),
      ),
    ],
  );

export const siteCardText = (): string => `Variorum. ${SLOGAN}.`;
