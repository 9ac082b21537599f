/**
 * Room for young objects, in MB. A keystroke in a long article makes some of new findings; with Node's default they are
 * copied and collected in the middle of it. Twice as much spares a tenth of the processor's time at a keystroke and costs
 * 40 to 70 MB.
 */
const youngGeneration = '--max-semi-space-size=32';

/** How Node is started for the server. */
export const serverArguments: readonly string[] = [youngGeneration];
