import type { FactCheck } from '../core/index';
import type { FeedAnswer, FeedParams, WireFeedProblem } from '../protocol';
import { FactCheckIndex } from './factCheckIndex';
import { FeedReader, type Reading } from './feedReader';
import { loadSegment, saveSegment, SegmentBuilder, segmentSize, type Segment } from './segment';

/** A feed that is being taken in. */
interface Intake {
  readonly segments: Segment[];
  builder: SegmentBuilder;
  /** Of the file whose text is coming; null between files. */
  reader: FeedReader | null;
}

/** What a step brought about besides the fact-checks. */
interface Outcome {
  readonly saved: string[];
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
    if (params.step === 'begin') this.intakes.set(feed, { segments: [], builder: new SegmentBuilder(), reader: null });
    if (params.step === 'remove') return this.remove(feed);
    const intake = this.intakes.get(feed);
    if (!intake) return refused;
    const outcome: Outcome = { saved: [], problems: [] };
    if (params.step === 'text') this.read(intake, params, outcome);
    if (params.step === 'segment') {
      const segment = loadSegment(params.segment);
      if (!segment) return refused;
      intake.segments.push(segment);
    }
    if (params.step === 'end') this.end(feed, intake, outcome);
    return { accepted: true, segments: outcome.saved, problems: outcome.problems, count: countOf(intake) };
  }

  private read(intake: Intake, params: Extract<FeedParams, { step: 'text' }>, outcome: Outcome): void {
    const { file, text, last } = params;
    intake.reader ??= new FeedReader(isByLine(file));
    const readings: readonly Reading[] = [intake.reader.push(text), ...(last ? [intake.reader.end()] : [])];
    for (const { checks, problems } of readings) {
      for (const check of checks) add(intake, check, outcome);
      outcome.problems.push(...problems.map((problem) => ({ file, ...problem })));
    }
    if (last) intake.reader = null;
  }

  private end(feed: string, intake: Intake, outcome: Outcome): void {
    if (intake.builder.size > 0) close(intake, outcome);
    this.intakes.delete(feed);
    this.feeds.set(feed, intake.segments);
    this.update();
  }

  private remove(feed: string): FeedAnswer {
    this.intakes.delete(feed);
    if (this.feeds.delete(feed)) this.update();
    return { accepted: true, segments: [], problems: [], count: 0 };
  }

  private update(): void {
    this.current = new FactCheckIndex([...this.feeds.values()].flat());
  }
}

const refused: FeedAnswer = { accepted: false, segments: [], problems: [], count: 0 };

const countOf = ({ segments, builder }: Intake): number =>
  segments.reduce((sum, { checks }) => sum + checks.length, builder.size);

function add(intake: Intake, check: FactCheck, outcome: Outcome): void {
  intake.builder.add(check);
  if (intake.builder.size >= segmentSize) close(intake, outcome);
}

function close(intake: Intake, { saved }: Outcome): void {
  const segment = intake.builder.build();
  intake.segments.push(segment);
  intake.builder = new SegmentBuilder();
  saved.push(saveSegment(segment));
}
