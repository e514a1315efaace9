/** Serves the built site on this machine. PORT, BASE_PATH and OUT_DIR come from the environment. */
import { createServer } from 'node:http';
import path from 'node:path';
import { readPlacement } from '../hosting/placement.ts';
import { siteHandler } from './siteHandler.ts';
import { readSwitches, stop } from './terminal.ts';

readSwitches([]);
const USUAL_PORT = 4321;
const stated = process.env['PORT'];
const { base, problems } = readPlacement(process.env);
const server = createServer(siteHandler(path.resolve(process.env['OUT_DIR']?.trim() || 'dist'), base));

if (problems.length) stop(problems.join('\n'));
if (stated !== undefined && !/^\d{1,5}$/.test(stated)) stop(`PORT is "${stated}" and should be a number, such as ${USUAL_PORT}.`);
server.on('listening', () => {
  const address = server.address();
  console.log(`\nThe site is at http://localhost:${typeof address === 'object' ? address?.port : ''}${base}\nPress Ctrl+C to stop.`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  if (stated) stop(`Port ${stated} is taken. Set PORT to another number, or leave it out to have a free one chosen.`);
  server.listen(0, 'localhost');
});
server.listen(Number(stated ?? USUAL_PORT), 'localhost');
// Stopping the server is how this ends well, so npm is not to report an error for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
