// Finds a Chromium for the browser tests, and installs one where that can be done without asking.
import fs from 'node:fs';
import path from 'node:path';
import { installOnDebian, isDebianRoot } from './debian.mjs';
import { fail } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PROGRAM_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: PROGRAM_FOLDERS.flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const onPath = () => (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

const firstThatExists = (files) => files.find((file) => fs.existsSync(file)) ?? null;

/** $CHROMIUM_PATH, else an installed browser, else Playwright's own; null where there is none. */
async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return fs.existsSync(named)
      ? named
      : fail(`CHROMIUM_PATH names ${named}, and there is no such file.`, 'Set it to the path of a Chrome or Chromium, or unset it.');
  const installed = firstThatExists([...(PLACES[process.platform] ?? []), ...onPath()]);
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  return firstThatExists([chromium.executablePath()]);
}

/** Path of a browser; ends the process with what to do where there is none and none can be installed. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    installOnDebian('chromium', 'Install Chrome or Chromium by hand and run npm test again.');
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return fail(
    'The browser tests need Chrome or Chromium, and none was found.',
    'Install one (Debian, Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to it.',
  );
}
