// `npm run check`: everything that needs no VS Code.
import path from 'node:path';
import { runSteps } from './steps.mjs';
import { checks } from './suites.mjs';

process.chdir(path.dirname(import.meta.dirname));
await runSteps(checks);
