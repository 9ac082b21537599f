// `npm test`: everything, after installing whatever is missing.
import path from 'node:path';
import { installPackages, installSystemPackages } from './setup.mjs';
import { runSteps } from './steps.mjs';
import { checks, endToEnd } from './suites.mjs';

process.chdir(path.dirname(import.meta.dirname));
await installPackages();
await installSystemPackages();
await runSteps([...checks, ...endToEnd]);
