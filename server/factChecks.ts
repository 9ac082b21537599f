import type { Article, CheckedBefore, FactCheck } from './core/index';
import { Feeds } from './factchecks/feeds';
import { Matcher } from './factchecks/matcher';
import { statementsOf } from './factchecks/statements';
import type { FeedAnswer, FeedParams, LookedUpParams } from './protocol';

/**
 * The published fact-checks that are known in this session. Claims are matched when nothing else is to be done: what
 * is asked for is answered at once with what is known by then, and `changed` is called when more is.
 */
export class FactChecks {
  private readonly feeds = new Feeds();
  private matcher = new Matcher(this.feeds.index);
  private readonly lookedUp = new Map<string, readonly FactCheck[]>();
  private isWorking = false;
  private changes = 0;

  /**
   * @param defer Runs a task after the messages that have arrived.
   * @param changed Called after `version` has changed.
   */
  constructor(
    private readonly defer: (task: () => void) => void,
    private readonly changed: () => void,
  ) {}

  /** Another number whenever `of` may answer otherwise than before. */
  get version(): number {
    return this.changes;
  }

  receive(params: FeedParams): FeedAnswer {
    const before = this.feeds.index;
    const answer = this.feeds.receive(params);
    if (this.feeds.index !== before) {
      this.matcher = new Matcher(this.feeds.index);
      this.announce();
    }
    return answer;
  }

  remember({ claim, checks }: LookedUpParams): void {
    this.lookedUp.set(claim, checks);
    this.announce();
  }

  /** The statements of an article of which fact-checks are known now, in text order. */
  of(article: Article): readonly CheckedBefore[] {
    if (this.feeds.index.size === 0 && this.lookedUp.size === 0) return [];
    const found = statementsOf(article).flatMap((place): readonly CheckedBefore[] => {
      const text = article.text.slice(place.start, place.end);
      const checks = this.matcher.of(text) ?? [];
      const lookedUp = this.lookedUp.get(text) ?? [];
      return checks.length > 0 || lookedUp.length > 0 ? [{ ...place, checks, lookedUp }] : [];
    });
    if (!this.matcher.isDone && !this.isWorking) this.defer(() => this.work(false));
    this.isWorking ||= !this.matcher.isDone;
    return found.sort((a, b) => a.start - b.start);
  }

  /** One claim at a time; what was found is announced when all are done. */
  private work(hasFound: boolean): void {
    const found = this.matcher.work() || hasFound;
    if (!this.matcher.isDone) {
      this.defer(() => this.work(found));
      return;
    }
    this.isWorking = false;
    if (found) this.announce();
  }

  private announce(): void {
    this.changes += 1;
    this.changed();
  }
}
