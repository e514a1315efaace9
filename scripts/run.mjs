// node scripts/run.mjs FILE [argument …]: installs what is missing, then runs a file of the project with a Node that can.
import { ensureInstalled, run } from './install.mjs';

const [file, ...args] = process.argv.slice(2);
ensureInstalled();
process.exitCode = run(file, args);
