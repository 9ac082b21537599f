import assert from 'node:assert/strict';
import { Quiet } from '../../../server/index/quiet';

/** A clock that is set by hand, and what waits for it. */
class Clock {
  now = 0;
  private waiting: { readonly at: number; readonly task: () => void }[] = [];

  readonly wait = (task: () => void, milliseconds: number): void => {
    this.waiting.push({ at: this.now + milliseconds, task });
  };

  goTo(now: number): void {
    this.now = now;
    const due = this.waiting.filter(({ at }) => at <= now);
    this.waiting = this.waiting.filter(({ at }) => at > now);
    for (const { task } of due) task();
  }
}

describe('work in the background', () => {
  let clock: Clock;
  let quiet: Quiet;
  let ran: string[];
  const work = (name: string): void => quiet.run(() => ran.push(name));

  beforeEach(() => {
    clock = new Clock();
    ran = [];
    quiet = new Quiet(
      (task) => task(),
      clock.wait,
      () => clock.now,
    );
  });

  it('runs at once where nobody types', () => {
    work('a');
    work('b');
    assert.deepEqual(ran, ['a', 'b']);
  });

  it('waits until the typing pauses', () => {
    work('a');
    quiet.disturb();
    work('b');
    clock.goTo(200);
    quiet.disturb();
    clock.goTo(300);
    assert.deepEqual(ran, ['a']);
    clock.goTo(500);
    assert.deepEqual(ran, ['a', 'b']);
  });

  it('waits by the timer of its host, which a browser lets nobody call as a method', () => {
    const timer = globalThis.setTimeout;
    const callers: unknown[] = [];
    const strictTimer: unknown = function (this: unknown) {
      callers.push(this);
    };
    globalThis.setTimeout = strictTimer as typeof timer;
    try {
      const inBrowser = new Quiet((task) => task());
      inBrowser.run(() => undefined);
      inBrowser.disturb();
      inBrowser.run(() => undefined);
    } finally {
      globalThis.setTimeout = timer;
    }
    assert.equal(callers.length, 1);
    assert(callers[0] === undefined || callers[0] === globalThis);
  });

  it('goes on now and then where the typing never pauses, a task at a time', () => {
    work('a');
    quiet.disturb();
    work('b');
    work('c');
    for (let now = 100; now <= 1900; now += 100) {
      clock.goTo(now);
      quiet.disturb();
    }
    assert.deepEqual(ran, ['a', 'b']);
    clock.goTo(2100);
    assert.deepEqual(ran, ['a', 'b', 'c']);
  });
});
