import type { Article, CheckedBefore, FactCheck, Span } from './core/index';
import { Feeds } from './factchecks/feeds';
import { Matcher } from './factchecks/matcher';
import { statementsOf } from './factchecks/statements';
import type { FeedAnswer, FeedParams, LookedUpParams } from './protocol';

/** An article on the way to the matcher. */
interface Scan {
  readonly text: string;
  readonly places: readonly Span[];
  /** The first place that was not looked at. */
  at: number;
}

/** How many statements are looked at between two messages. */
const scanLength = 200;

/**
 * The published fact-checks that are known in this session. Claims are matched when nothing else is to be done: what
 * is asked for is answered at once with what is known by then, and `changed` is called when more is.
 */
export class FactChecks {
  private readonly feeds = new Feeds();
  private matcher = new Matcher(this.feeds.index);
  private readonly lookedUp = new Map<string, readonly FactCheck[]>();
  /** By document; a newer version of it takes the older one's place. */
  private readonly scans = new Map<string, Scan>();
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
  of(uri: string, article: Article): readonly CheckedBefore[] {
    if (this.feeds.index.size === 0 && this.lookedUp.size === 0) return [];
    const places = statementsOf(article);
    this.scans.set(uri, { text: article.text, places, at: 0 });
    this.start();
    const found = places.flatMap((place): readonly CheckedBefore[] => {
      const { start, end } = place;
      if (this.lookedUp.size === 0 && !this.matcher.mayKnow(end - start)) return [];
      const claim = article.text.slice(start, end);
      const checks = this.matcher.of(claim);
      const lookedUp = this.lookedUp.get(claim) ?? [];
      return checks.length > 0 || lookedUp.length > 0 ? [{ start, end, checks, lookedUp }] : [];
    });
    return found.sort((a, b) => a.start - b.start);
  }

  private start(): void {
    if (this.isWorking) return;
    this.isWorking = true;
    this.defer(() => this.work(false));
  }

  /** Matches one claim, or looks for some that are to be matched; what was found is announced when all is done. */
  private work(hasFound: boolean): void {
    const found = this.matcher.work() || hasFound;
    if (this.matcher.isDone) this.scan();
    if (!this.matcher.isDone || this.scans.size > 0) {
      this.defer(() => this.work(found));
      return;
    }
    this.isWorking = false;
    if (found) this.announce();
  }

  private scan(): void {
    for (const [uri, scan] of this.scans) {
      const { text, places, at } = scan;
      for (const { start, end } of places.slice(at, at + scanLength)) this.matcher.want(text.slice(start, end));
      scan.at += scanLength;
      if (scan.at >= places.length) this.scans.delete(uri);
      return;
    }
  }

  private announce(): void {
    this.changes += 1;
    this.changed();
  }
}
