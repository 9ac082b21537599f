/** What the program's end tells a script. */
export const exitCodes = {
  clean: 0,
  /** A finding at or above `--fail-on`. */
  found: 1,
  /** Bad usage, or an input that could not be read; the others were still looked at. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
