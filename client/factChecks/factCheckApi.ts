import type { WireFactCheck } from '../../server/protocol';

/** What a look-up needs of the world; tests bring their own. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Question {
  /** The address of `claims:search`. */
  readonly endpoint: string;
  readonly key: string;
  readonly claim: string;
  /** How long one attempt may take, in milliseconds. */
  readonly timeout: number;
}

/** Why there is no answer. `detail` is what the service says of it, or how long it asks to wait, in seconds. */
export type Failure =
  | { readonly kind: 'offline' | 'timedOut' | 'malformed' }
  | { readonly kind: 'refused' | 'broken'; readonly status: number; readonly detail: string }
  | { readonly kind: 'overQuota'; readonly seconds: number | null };

export type Answer = { readonly kind: 'found'; readonly checks: readonly WireFactCheck[] } | Failure;

/** The service takes no longer queries; a claim is cut at a word. In UTF-16 code units. */
const longestQuery = 500;
const pageSize = 10;
const mostAttempts = 3;
const firstPause = 500; // ms; doubled each time
/** Whoever is asked to wait longer than this is told so instead. */
const longestPause = 10_000; // ms

const isTransient = (status: number): boolean => status === 429 || status >= 500;

/** The address that asks for one claim: its words, the language that Factmark reads, and the key are all it holds. */
export function requestUrl({ endpoint, key, claim }: Pick<Question, 'endpoint' | 'key' | 'claim'>): string {
  const words = claim
    .replace(/[“”„«»"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const query = words.length <= longestQuery ? words : words.slice(0, longestQuery).replace(/\s\S*$/, '');
  const url = new URL(endpoint);
  url.searchParams.set('query', query);
  url.searchParams.set('languageCode', 'en');
  url.searchParams.set('pageSize', String(pageSize));
  url.searchParams.set('key', key);
  return url.href;
}

/**
 * How long to wait before attempt `attempt` + 1 (the first is 1), in milliseconds: what the service asks for, else a
 * pause that doubles. Null where there should be none.
 *
 * @example `pauseAfter(1, 503, null, now)` is 500
 */
export function pauseAfter(attempt: number, status: number, retryAfter: string | null, now: number): number | null {
  if (!isTransient(status) || attempt >= mostAttempts) return null;
  const asked = secondsAsked(retryAfter, now);
  const pause = asked === null ? firstPause * 2 ** (attempt - 1) : asked * 1000;
  return pause <= longestPause ? pause : null;
}

/** `Retry-After` is a number of seconds or a date. */
function secondsAsked(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null || retryAfter.trim() === '') return null;
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/**
 * Asks for the published fact-checks of one claim. Never rejects.
 *
 * @example `await lookUp({ endpoint, key, claim: 'The bridge cost 40 million', timeout: 10_000 }, world)`
 */
export async function lookUp(question: Question, world: World): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const attempted = await attemptOnce(question, world);
    if (!(attempted instanceof Response)) return attempted;
    const retryAfter = attempted.headers.get('Retry-After');
    const pause = pauseAfter(attempt, attempted.status, retryAfter, world.now());
    if (pause === null) return failureOf(attempted, secondsAsked(retryAfter, world.now()));
    await world.sleep(pause);
  }
}

/** The answer, or the response that tells why there is none. */
async function attemptOnce(question: Question, { fetch }: World): Promise<Answer | Response> {
  const signal = AbortSignal.timeout(question.timeout);
  try {
    // Nothing of the user but the claim: no cookies, no page, and no other address than the one that was set.
    const init: RequestInit = { signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' };
    const response = await fetch(requestUrl(question), init);
    return response.ok ? readAnswer(await response.text()) : response;
  } catch {
    return { kind: signal.aborted ? 'timedOut' : 'offline' };
  }
}

async function failureOf(response: Response, seconds: number | null): Promise<Failure> {
  const { status } = response;
  if (status === 429) return { kind: 'overQuota', seconds };
  const body = await response.text().catch(() => '');
  const detail = textAt(parse(body), 'error', 'message') ?? response.statusText;
  return { kind: status >= 500 ? 'broken' : 'refused', status, detail };
}

/** Reads `claims[].{text, claimant, claimReview[].{publisher, url, reviewDate, textualRating}}`. */
export function readAnswer(body: string): Answer {
  const json = parse(body);
  if (!isObject(json)) return { kind: 'malformed' };
  const claims = json['claims'] ?? []; // No claims are no field.
  if (!Array.isArray(claims)) return { kind: 'malformed' };
  return { kind: 'found', checks: claims.flatMap((claim: unknown) => checksOf(claim)) };
}

function checksOf(claim: unknown): readonly WireFactCheck[] {
  const text = textAt(claim, 'text');
  const reviews = isObject(claim) ? claim['claimReview'] : null;
  if (text === null || !Array.isArray(reviews)) return [];
  return reviews.flatMap((review: unknown): readonly WireFactCheck[] => {
    const url = textAt(review, 'url');
    if (url === null || !/^https?:\/\//i.test(url)) return [];
    return [
      {
        claim: text,
        claimant: textAt(claim, 'claimant'),
        publisher:
          textAt(review, 'publisher', 'name') ??
          textAt(review, 'publisher', 'site') ??
          url.replace(/^https?:\/\/([^/?#]*).*$/is, '$1'),
        rating: textAt(review, 'textualRating') ?? '–',
        date: /^\d{4}-\d\d-\d\d/.exec(textAt(review, 'reviewDate') ?? '')?.[0] ?? null,
        url,
      },
    ];
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** The text at a path of fields, null where there is none. */
function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}
