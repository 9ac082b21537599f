import assert from 'node:assert/strict';
import { lookUp, pauseAfter, readAnswer, requestUrl, type Answer } from '../../../client/factChecks/factCheckApi';
import { startFactCheckServer, type FactCheckServer, type Recorded } from '../../support/factCheckServer';

const now = Date.parse('2024-05-31T10:00:00Z');

/** As the service answers, with invented names. */
const recorded = JSON.stringify({
  claims: [
    {
      text: 'The bridge cost 40 million',
      claimant: 'Ana Ruiz',
      claimDate: '2024-03-01T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Harbour Checks', site: 'checks.example' },
          url: 'https://checks.example/bridge',
          title: 'What the bridge has cost',
          reviewDate: '2024-03-18T08:00:00Z',
          textualRating: 'Mostly false',
          languageCode: 'en',
        },
        { publisher: { site: 'desk.example' }, url: 'https://desk.example/1' },
        { publisher: { name: 'No address' }, textualRating: 'True' },
      ],
    },
    { text: 'Without reviews' },
  ],
  nextPageToken: 'CAo',
});

const expected = [
  {
    claim: 'The bridge cost 40 million',
    claimant: 'Ana Ruiz',
    publisher: 'Harbour Checks',
    rating: 'Mostly false',
    date: '2024-03-18',
    url: 'https://checks.example/bridge',
  },
  {
    claim: 'The bridge cost 40 million',
    claimant: 'Ana Ruiz',
    publisher: 'desk.example',
    rating: '–',
    date: null,
    url: 'https://desk.example/1',
  },
];

describe('looking up fact-checks', () => {
  let server: FactCheckServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  /** Asks a server that answers as recorded, and notes how long it would have waited in between. */
  async function ask(...answers: readonly Recorded[]): Promise<{ readonly answer: Answer; readonly pauses: number[] }> {
    server = await startFactCheckServer(...answers);
    const pauses: number[] = [];
    const world = { fetch, now: () => now, sleep: (pause: number) => Promise.resolve(void pauses.push(pause)) };
    const question = { endpoint: server.endpoint, key: 'secret', claim: '“It  cost 40 million,”', timeout: 2000 };
    const timeout = answers[0] === null ? 50 : question.timeout;
    return { answer: await lookUp({ ...question, timeout }, world), pauses };
  }

  it('sends the claim and the key, and nothing else', async () => {
    const { answer } = await ask({ body: recorded });
    assert.deepEqual(answer, { kind: 'found', checks: expected });
    const [request] = server?.requests ?? [];
    assert.equal(request?.method, 'GET');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    assert.equal(pathname, '/v1alpha1/claims:search');
    assert.deepEqual(
      [...searchParams],
      [
        ['query', 'It cost 40 million,'],
        ['languageCode', 'en'],
        ['pageSize', '10'],
        ['key', 'secret'],
      ],
    );
    assert.deepEqual([request.headers.cookie, request.headers.referer], [undefined, undefined]);
  });

  it('tries again with longer and longer pauses, as long as asked for', async () => {
    const busy = { status: 503, body: '' };
    const { answer, pauses } = await ask(busy, { ...busy, headers: { 'Retry-After': '7' } }, { body: '{}' });
    assert.deepEqual(answer, { kind: 'found', checks: [] });
    assert.deepEqual(pauses, [500, 7000]);
  });

  const refusal = { status: 403, body: JSON.stringify({ error: { code: 403, message: 'Not enabled.' } }) };
  for (const [name, answers, expectedAnswer, requests] of [
    ['is refused', [refusal], { kind: 'refused', status: 403, detail: 'Not enabled.' }, 1],
    [
      'is refused without a word',
      [{ status: 400, body: '<p>' }],
      { kind: 'refused', status: 400, detail: 'Bad Request' },
      1,
    ],
    ['is over its quota', [{ status: 429, body: '' }], { kind: 'overQuota', seconds: null }, 3],
    [
      'is over its quota for long',
      [{ status: 429, body: '', headers: { 'Retry-After': '3600' } }],
      { kind: 'overQuota', seconds: 3600 },
      1,
    ],
    ['fails', [{ status: 500, body: '' }], { kind: 'broken', status: 500, detail: 'Internal Server Error' }, 3],
    ['gives no JSON', [{ body: '<html>' }], { kind: 'malformed' }, 1],
    ['gives other JSON', [{ body: '{"claims": 3}' }], { kind: 'malformed' }, 1],
    [
      'sends elsewhere',
      [{ status: 302, body: '', headers: { Location: 'https://a.example' } }],
      { kind: 'offline' },
      1,
    ],
    ['does not answer in time', [null], { kind: 'timedOut' }, 1],
  ] as const) {
    it(`says when the service ${name}`, async () => {
      assert.deepEqual((await ask(...answers)).answer, expectedAnswer);
      assert.equal(server?.requests.length, requests);
    });
  }

  it('says when nobody can be reached', async () => {
    const world = {
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      now: () => now,
      sleep: () => Promise.resolve(),
    };
    const question = { endpoint: 'https://checks.example', key: 'k', claim: 'It sank', timeout: 1000 };
    assert.deepEqual(await lookUp(question, world), { kind: 'offline' });
    assert.deepEqual(await lookUp({ ...question, endpoint: 'no address' }, world), { kind: 'offline' });
  });

  it('cuts a long claim at a word', () => {
    const url = requestUrl({ endpoint: 'https://checks.example/', key: 'k', claim: 'harbour '.repeat(100) });
    const query = new URL(url).searchParams.get('query') ?? '';
    assert.ok(query.length <= 500 && query.endsWith('harbour'), query);
  });

  for (const [attempt, status, retryAfter, pause] of [
    [1, 200, null, null],
    [1, 404, '1', null],
    [1, 503, null, 500],
    [2, 503, null, 1000],
    [3, 503, null, null],
    [1, 429, '2', 2000],
    [1, 429, '60', null],
    [1, 429, 'Fri, 31 May 2024 10:00:03 GMT', 3000],
    [1, 429, 'Fri, 31 May 2024 09:00:00 GMT', 0],
    [1, 429, 'soon', 500],
  ] as const) {
    it(`after attempt ${attempt} with ${status} and Retry-After ${retryAfter ?? 'none'} waits ${pause ?? 'no more'}`, () =>
      assert.equal(pauseAfter(attempt, status, retryAfter, now), pause));
  }

  it('reads answers without claims as none found', () =>
    assert.deepEqual(readAnswer('{}'), { kind: 'found', checks: [] }));
});
