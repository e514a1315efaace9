import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenCases, goldenOf } from '../src/cli/goldenCases.ts';

/** Put articles into a folder of tests/fixtures and run `npm run golden` to make a case of it. */
describe('what the engine makes of', () => {
  it.each(goldenCases().map((golden) => [golden.name, golden] as const))('%s is as it was found to be right', (_, golden) => {
    expect(goldenOf(golden)).toBe(
      fs.existsSync(golden.expected) ? fs.readFileSync(golden.expected, 'utf8') : 'There is no expected output yet: npm run golden',
    );
  });
});
