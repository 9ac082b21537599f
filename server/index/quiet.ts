/** So long after a keystroke, in milliseconds, the next one is to be expected. */
const typingPause = 300;

/** In uninterrupted typing a slice of work may run so often, in milliseconds, so that it comes to its end some time. */
const longestRest = 1000;

/** A browser's own timer cannot be called as a method of something else. */
const later = (task: () => void, milliseconds: number): void => void setTimeout(task, milliseconds);

/** Puts work in the background off while somebody types: it goes on in the pauses. */
export class Quiet {
  private lastKey = -Infinity;
  private lastTask = -Infinity;

  /**
   * @param defer runs a task after the messages that have already arrived
   * @param wait runs a task after some milliseconds
   * @param now in milliseconds
   */
  constructor(
    private readonly defer: (task: () => void) => void,
    private readonly wait: (task: () => void, milliseconds: number) => void = later,
    private readonly now: () => number = Date.now,
  ) {}

  /** Somebody has pressed a key. */
  readonly disturb = (): void => {
    this.lastKey = this.now();
  };

  /** Runs the task when nobody types, or has typed for long. */
  readonly run = (task: () => void): void => {
    const rest = this.rest();
    if (rest > 0) {
      this.wait(() => this.run(task), rest);
      return;
    }
    this.lastTask = this.now();
    this.defer(task);
  };

  private rest(): number {
    const now = this.now();
    return Math.min(this.lastKey + typingPause, this.lastTask + longestRest) - now;
  }
}
