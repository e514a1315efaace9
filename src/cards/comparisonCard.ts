import { wordingOf } from '../site/comparisonPage.ts';
import type { Edition, StoryText } from '../site/edition.ts';
import type { ReadComparison } from '../site/readComparison.ts';
import { VERDICT_WORD } from '../site/verdicts.ts';
import { counted, listed } from '../site/words.ts';
import { drawable } from './drawable.ts';
import type { Face } from './face.ts';
import { fit, type Setting, type Word, widthOf, words } from './fit.ts';
import { loadFonts } from './fonts.ts';
import { BODY, type Box, box, COLOUR, LEADING, MEASURE, setLines, sheet, sigla, siglaWidth, text, VERDICT_COLOUR, verdictMark, wordmark } from './parts.ts';

/** One value with the stories that give it. */
interface Value {
  words: Word[];
  stories: StoryText[];
}

const LETTER = 26;
/** How many letters a value may have in rows, beside other values, and by itself. */
const MOST_LETTERS = { row: 4, column: 6, alone: 18 };
const MOST_VALUES = 5;
const MOST_COLUMNS = 4;
const TITLE_SIZES = [54, 50, 46, 42, 38, 34];
/** Side by side a value stands in one line, in rows it may take several. */
const COLUMN_SIZES = [104, 96, 88, 80, 72, 64, 56];
const ROW_SIZES = [76, 70, 64, 58, 52, 48, 44, 40, 36, 32];
const COLUMN_GAP = 36;
const ROW_GAP = 18;
const GAP = 26;

/** The preview of a comparison: its verdict, what it is about, and the competing values as its largest type. */
export function comparisonCard(comparison: ReadComparison, edition: Edition): Box {
  const { faces } = loadFonts();
  const { verdict, kind, stories, title } = comparison;
  const colour = VERDICT_COLOUR[verdict];
  const heading = fit(words(drawable(title, faces.serif) ?? `A comparison of ${counted(stories.length, 'story', 'stories')}`), {
    ...{ face: faces.serif, sizes: TITLE_SIZES, width: MEASURE },
    lines: (size) => (size > 46 ? 1 : 2),
  });
  const room = BODY - heading.lines.length * Math.round(heading.size * LEADING) - GAP;
  const all = edition.stories.length;
  const said = stories.length < all ? `${stories.length} of ${all} stories` : all === 2 ? 'both stories' : `all ${all} stories`;
  return sheet(
    [box({ alignItems: 'center', gap: 14 }, [verdictMark(verdict, 30), text(`· ${kind}`, 'sans', 30, COLOUR.ink3)]), wordmark(36)],
    [setLines(heading, 'serif', COLOUR.ink, colour), box({ height: GAP }), valuesOf(valuesToShow(comparison, edition, faces.serif), comparison, edition, room)],
    [topicLine(edition), text(comparison.oneVoice ? `${said}, one voice` : said, 'sans', 24, COLOUR.ink3)],
  );
}

/** The title of the topic, as far as it has room in one line. */
function topicLine({ title, stories }: Edition): Box {
  const { faces } = loadFonts();
  const name = drawable(title, faces.sans) ?? `A topic of ${counted(stories.length, 'story', 'stories')}`;
  const { lines } = fit(words(name), { face: faces.sans, sizes: [24], width: MEASURE - 330, lines: () => 1 });
  return text(lines[0]!.map((word) => word.text).join(' '), 'sans', 24, COLOUR.ink2);
}

/** What readers of the card see of each value; of a quotation in other words, the words that differ are marked. */
function valuesToShow(comparison: ReadComparison, edition: Edition, face: Face): Value[] {
  const wording = comparison.verdict === 'reworded' ? wordingOf(comparison, 6) : [];
  const values: Value[] =
    wording.length > 1
      ? wording.map(({ readings, runs }) => ({
          words: runs.flatMap((run) => words(drawable(run.words, face) ?? '', run.differs)),
          stories: edition.stories.filter((story) => readings.some((reading) => reading.story === story)),
        }))
      : comparison.entries.map(({ label, stories }) => ({ words: words(drawable(label, face) ?? ''), stories }));
  return values.map((value) => (value.words.length ? value : { ...value, words: words('in other letters than these') }));
}

function valuesOf(all: readonly Value[], comparison: ReadComparison, edition: Edition, room: number): Box {
  const values = all.length > MOST_VALUES ? all.slice(0, MOST_VALUES - 1) : all;
  const left = all.length - values.length;
  const size = left > 0 || values.length > MOST_COLUMNS ? undefined : columnSize(values, room);
  const isShort = values.every((value) => value.words.map((word) => word.text).join(' ').length <= 34);
  const colour = isShort ? VERDICT_COLOUR[comparison.verdict] : COLOUR.ink;
  if (size) return columns(values, size, colour, edition);
  return rows(values, comparison, colour, edition, left > 0 ? room - 34 : room, left);
}

const lettersOf = (columns: readonly Value[]): number => (columns.length === 1 ? MOST_LETTERS.alone : MOST_LETTERS.column);

const lineOf = (value: Value): string => value.words.map((word) => word.text).join(' ');

/** The largest size in which all values have room side by side; none where they are too long for that. */
function columnSize(values: readonly Value[], room: number): number | undefined {
  const { serif } = loadFonts().faces;
  const most = lettersOf(values);
  return COLUMN_SIZES.find((size) => {
    const widths = values.map((value) => Math.max(widthOf(lineOf(value), serif, size), siglaWidth(value.stories, LETTER, most)));
    return widths.reduce((sum, width) => sum + width, 0) + (values.length - 1) * (2 * COLUMN_GAP + 2) <= MEASURE && size * LEADING + 16 + LETTER * 1.5 <= room;
  });
}

const columns = (values: readonly Value[], size: number, colour: string, edition: Edition): Box =>
  box(
    {},
    values.map((value, i) =>
      box(
        {
          ...{ flexDirection: 'column', gap: 16, paddingRight: COLUMN_GAP },
          ...(i > 0 && { borderLeft: `2px solid ${COLOUR.hair}`, paddingLeft: COLUMN_GAP }),
        },
        [setLines({ size, lines: [value.words] }, 'serif', colour, colour), sigla(value.stories, edition.voices, LETTER, lettersOf(values))],
      ),
    ),
  );

function rows(values: readonly Value[], { verdict }: ReadComparison, colour: string, edition: Edition, room: number, left: number): Box {
  const letters = Math.max(...values.map(({ stories }) => siglaWidth(stories, LETTER, MOST_LETTERS.row)));
  const settings = rowSettings(values, MEASURE - letters - 28, room);
  const more = left > 0 ? [text(`and ${left} more`, 'sans', 26, COLOUR.ink3)] : [];
  return box({ flexDirection: 'column', gap: ROW_GAP }, [
    ...values.map((value, i) => {
      const setting = settings[i]!;
      const first = Math.round(setting.size * LEADING);
      return box({ gap: 28 }, [
        box({ width: letters, height: first, flexShrink: 0, alignItems: 'center' }, [sigla(value.stories, edition.voices, LETTER, MOST_LETTERS.row)]),
        setLines(setting, 'serif', colour, VERDICT_COLOUR[verdict]),
      ]);
    }),
    ...more,
  ]);
}

/** All rows in one size: the largest in which they have room whole; in the smallest, cut to an equal share of it. */
function rowSettings(values: readonly Value[], width: number, room: number): Setting[] {
  const { serif } = loadFonts().faces;
  const free = room - ROW_GAP * (values.length - 1);
  const fits = (settings: readonly Setting[], size: number): boolean =>
    settings.reduce((sum, { lines }) => sum + lines.length * Math.max(Math.round(size * LEADING), lines.length === 1 ? LETTER * 1.5 : 0), 0) <= free;
  for (const size of ROW_SIZES) {
    const whole = values.map((value) => fit(value.words, { face: serif, sizes: [size], width, lines: () => Number.POSITIVE_INFINITY }));
    if (fits(whole, size)) return whole;
  }
  const share = free / values.length;
  return values.map((value) =>
    fit(value.words, { face: serif, sizes: [ROW_SIZES.at(-1)!], width, lines: (size) => Math.floor(share / Math.round(size * LEADING)) }),
  );
}

/** The card in words, for those who do not see it. */
export const comparisonCardText = ({ verdict, title, entries }: ReadComparison): string =>
  `${VERDICT_WORD[verdict]}. ${title}: ${entries.map(({ label, stories }) => `${label} (${listed(stories.map(({ siglum }) => siglum))})`).join('; ')}.`;
