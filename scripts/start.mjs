// npm start: installs what is missing, compares the corpus, builds the site and serves it.
import { ensureInstalled, fail, run, runUntilStopped } from './install.mjs';

const given = process.argv.slice(2).join(' ');
if (given) fail(`npm start was given "${given}". It takes no options: settings such as PORT and CORPUS come from the environment, as the README says.`);
ensureInstalled();
process.exitCode = run('src/cli/build.ts') || (await runUntilStopped('src/cli/serve.ts'));
