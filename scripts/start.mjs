// npm start: installs what is missing, compares the corpus, builds the site and serves it.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exitCode = run('src/cli/build.ts') || run('src/cli/serve.ts');
