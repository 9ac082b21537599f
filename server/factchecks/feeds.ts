import type { FactCheck } from '../core/index';
import type { FeedAnswer, FeedParams, WireFeedProblem } from '../protocol';
import { FactCheckIndex } from './factCheckIndex';
import { FeedReader, type Reading } from './feedReader';
import { loadPage, pageSize, savePage } from './page';
import { SegmentBuilder, segmentSize, type Segment } from './segment';

/** A feed that is being taken in. */
interface Intake {
  readonly segments: Segment[];
  builder: SegmentBuilder;
  /** What is not on a page yet. */
  unsaved: FactCheck[];
  /** Of the file whose text is coming; null between files. */
  reader: FeedReader | null;
}

/** What a step brought about besides the fact-checks. */
interface Outcome {
  readonly pages: string[];
  readonly problems: WireFeedProblem[];
}

const isByLine = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file);

/** The feeds of this session. What they hold is searched through `index`, which is another after each change. */
export class Feeds {
  private readonly feeds = new Map<string, readonly Segment[]>();
  private readonly intakes = new Map<string, Intake>();
  private current = new FactCheckIndex([]);

  get index(): FactCheckIndex {
    return this.current;
  }

  /** Takes a step; steps of a feed that has not begun are not accepted. */
  receive(params: FeedParams): FeedAnswer {
    const { feed } = params;
    if (params.step === 'begin') this.intakes.set(feed, newIntake());
    if (params.step === 'remove') return this.remove(feed);
    const intake = this.intakes.get(feed);
    if (!intake) return refused;
    const outcome: Outcome = { pages: [], problems: [] };
    if (params.step === 'text') this.read(intake, params, outcome);
    if (params.step === 'page') {
      const checks = loadPage(params.page);
      if (!checks) return refused;
      for (const check of checks) add(intake, check);
    }
    if (params.step === 'end') this.end(feed, intake, outcome);
    return { accepted: true, pages: outcome.pages, problems: outcome.problems, count: countOf(intake) };
  }

  private read(intake: Intake, params: Extract<FeedParams, { step: 'text' }>, outcome: Outcome): void {
    const { file, text, last } = params;
    intake.reader ??= new FeedReader(isByLine(file));
    const readings: readonly Reading[] = [intake.reader.push(text), ...(last ? [intake.reader.end()] : [])];
    for (const { checks, problems } of readings) {
      for (const check of checks) {
        add(intake, check);
        intake.unsaved.push(check);
        if (intake.unsaved.length >= pageSize) save(intake, outcome);
      }
      outcome.problems.push(...problems.map((problem) => ({ file, ...problem })));
    }
    if (last) intake.reader = null;
  }

  private end(feed: string, intake: Intake, outcome: Outcome): void {
    if (intake.builder.size > 0) close(intake);
    if (intake.unsaved.length > 0) save(intake, outcome);
    this.intakes.delete(feed);
    this.feeds.set(feed, intake.segments);
    this.update();
  }

  private remove(feed: string): FeedAnswer {
    this.intakes.delete(feed);
    if (this.feeds.delete(feed)) this.update();
    return { accepted: true, pages: [], problems: [], count: 0 };
  }

  private update(): void {
    this.current = new FactCheckIndex([...this.feeds.values()].flat());
  }
}

const newIntake = (): Intake => ({ segments: [], builder: new SegmentBuilder(), unsaved: [], reader: null });

const refused: FeedAnswer = { accepted: false, pages: [], problems: [], count: 0 };

const countOf = ({ segments, builder }: Intake): number =>
  segments.reduce((sum, { checks }) => sum + checks.length, builder.size);

function add(intake: Intake, check: FactCheck): void {
  intake.builder.add(check);
  if (intake.builder.size >= segmentSize) close(intake);
}

function close(intake: Intake): void {
  intake.segments.push(intake.builder.build());
  intake.builder = new SegmentBuilder();
}

function save(intake: Intake, { pages }: Outcome): void {
  pages.push(savePage(intake.unsaved));
  intake.unsaved = [];
}
