/** The program `factmark`: the same core for scripts, CI and batch. */
import { main } from './cli/main';
import { exitCodes } from './cli/exitCodes';

/** FORCE_COLOR and NO_COLOR are asked first, as Node's own tools do; a terminal knows for itself what it can show. */
function wantsColour(): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = process.env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return !none && process.stdout.isTTY && process.stdout.hasColors();
}

/** A reader that has seen enough (`factmark check … | head`) is no error; a full disk is. */
const endAtOnce = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') console.error(error);
  process.exit(error.code === 'EPIPE' ? exitCodes.clean : exitCodes.unusable);
};
process.stdout.on('error', endAtOnce);
process.stderr.on('error', endAtOnce);

const { stdin, stdout, stderr } = process;
main(process.argv.slice(2), { stdin, stdout, stderr, colour: wantsColour() }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = exitCodes.unusable;
  },
);
