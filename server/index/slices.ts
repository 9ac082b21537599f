/** So long, in milliseconds, a slice goes on with a further step: short ones are not worth a pause each. */
const sliceLength = 4;

/**
 * Runs a work of several steps in slices, between which the server answers messages. A message waits for one slice: one
 * paragraph, or several short ones. Null where it was cancelled on the way.
 *
 * @param defer runs the next slice after the messages that have already arrived
 */
export function runInSlices<T>(
  steps: Generator<unknown, T>,
  defer: (task: () => void) => void,
  isCancelled: () => boolean,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const slice = (): void => {
      try {
        if (isCancelled()) {
          resolve(null);
          return;
        }
        const end = Date.now() + sliceLength;
        let step = steps.next();
        while (step.done !== true && Date.now() < end) step = steps.next();
        if (step.done === true) resolve(step.value);
        else defer(slice);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    defer(slice);
  });
}
