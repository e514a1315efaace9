import fs from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { siteHandler } from '../../src/cli/siteHandler.ts';
import { type ComparisonFile, comparisonFileSchema } from '../../src/schemas/comparison.ts';

/** The built site: `npm test` builds it and says where it is. */
export const SITE = process.env['VARIORUM_SITE'] ?? '';

/** A site as it was built: into which folder, to be served below which path of which host. */
export interface BuiltSite {
  folder: string;
  base: string;
  /** Null where the build was not told. */
  host: string | null;
}

export const AT_ROOT: BuiltSite = { folder: SITE, base: '/', host: null };
/** A topic of twenty short stories. */
export const MANY: BuiltSite = { folder: process.env['VARIORUM_SITE_MANY'] ?? '', base: '/', host: null };
/** The same site, built to stand below a path of a host that is known. */
export const BELOW: BuiltSite = { folder: process.env['VARIORUM_SITE_BELOW'] ?? '', base: '/a/b/', host: 'https://example.org' };
/** That one once more, built at another time in another place. */
export const AGAIN: BuiltSite = { ...BELOW, folder: process.env['VARIORUM_SITE_AGAIN'] ?? '' };

export interface OpenSite {
  origin: string;
  browser: Browser;
  topic: ComparisonFile;
  close(): Promise<void>;
}

/** Serves the built site on a port of its own and starts a browser. */
export async function openSite({ folder, base }: BuiltSite = AT_ROOT): Promise<OpenSite> {
  if (!folder) throw new Error('The browser tests need the built site. Run them with: npm test -- tests/browser');
  const server = createServer(siteHandler(folder, base));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    topic: firstTopic(folder),
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The data of the site's first topic. */
function firstTopic(site: string): ComparisonFile {
  const topic = fs.readdirSync(site).find((name) => fs.existsSync(path.join(site, name, 'comparison.json')))!;
  return comparisonFileSchema.parse(JSON.parse(fs.readFileSync(path.join(site, topic, 'comparison.json'), 'utf8')));
}

export interface Visit {
  page: Page;
  /** What went wrong on the way: errors in the console, requests that failed or left the site. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens a page as a new reader would, and notes what goes wrong. */
export async function visit({ browser, origin }: OpenSite, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) complaints.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !address.includes('404')) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  target: string[];
  failureSummary?: string;
}

/** What axe finds wrong with a page, a line each; empty where it finds nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string; nodes: AxeNode[] }[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
  );
}
