import { parseArgs } from 'node:util';
import pc from 'picocolors';
import type { ReportStyle } from '../corpus/report.ts';

/** Colour for terminals that want it; picocolors looks at NO_COLOR, FORCE_COLOR and whether this is a terminal. */
export const REPORT_STYLE: ReportStyle = { error: pc.red, warning: pc.yellow, faint: pc.dim, strong: pc.bold };

/** Columns of the terminal; 100 where the output goes to a file. */
export const terminalWidth = (): number => Math.max(40, process.stdout.columns ?? 100);

/** Ends with exit code 1 after a message for a person. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Ends quietly where whoever reads the output has had enough of it, as `head` has after ten lines. */
export function stopAtClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Which of its switches a command was given. Anything else ends it before it begins: a slip of the pen should do nothing that was not asked for. */
export function readSwitches<Name extends string>(names: readonly Name[]): Record<Name, boolean> {
  const known = names.length ? `It knows ${names.map((name) => `--${name}`).join(', ')}.` : 'It takes no options.';
  try {
    const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const, default: false }])) });
    return values as Record<Name, boolean>;
  } catch {
    return stop(`This command was given "${process.argv.slice(2).join(' ')}". ${known}`);
  }
}
