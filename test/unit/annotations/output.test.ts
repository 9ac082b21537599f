import assert from 'node:assert/strict';
import { builtInScales, defaultHouse, exportClaimReviews, exportCsv, revise } from '../../../server/annotations/index';
import { all, first, full, machine, second, source } from '../../support/annotatedTown';
import { foldOne, making } from '../../support/annotating';

describe('Machine output', () => {
  it('holds all that was said of a place', () => {
    const [, dismissed, money, named] = [null, ...machine(all)];
    assert.deepEqual(
      [dismissed?.kind, dismissed?.rule, dismissed?.note],
      ['dismissal', 'claim/check-worthy', 'Weather'],
    );
    assert.deepEqual(
      [money?.status, money?.start, money?.end, money?.signedOffBy, money?.replies.map(({ note }) => note)],
      ['signed-off', 15, 31, ['Ben Oz'], ['Sure?']],
    );
    assert.deepEqual([named?.kind, named?.speakers], ['speaker', ['Eva Lund']]);
  });

  it('names who wrote the note as it stands, whoever gave the verdict or changed something since', () => {
    const later = revise(making(4), foldOne([full, second]), { ...foldOne([full, second]), tags: ['harbour'] });
    const annotation = machine([full, second, later])[0] ?? assert.fail();
    assert.deepEqual(
      [annotation.tags, annotation.creator, annotation.note, annotation.noteBy, annotation.noted],
      [['harbour'], 'Ana Ruiz', 'Again', 'Ben Oz', making(3).created],
    );
    const bare = machine([first])[0] ?? assert.fail();
    assert.deepEqual([bare.note, bare.noteBy, bare.noted], ['', null, null]);
  });

  it('reads sources back as they were written', () => {
    const annotation = machine([full, second])[0] ?? assert.fail();
    assert.deepEqual(
      annotation.sources.map(({ kind, url, name }) => [kind, url, name]),
      [
        ['person', 'mailto:roe@example.org', 'Jane Roe'],
        ['document', null, 'Budget, annex B'],
        ['url', 'https://example.org/a', 'Jane Roe'],
      ],
    );
    assert.deepEqual(annotation.sources[0], source);
    assert.deepEqual([annotation.assignee, annotation.note, annotation.tags], ['Cy Lo', 'Again', ['port']]);
  });
});

describe('ClaimReview', () => {
  const options = {
    article: { title: 'Town', url: 'https://example.org/town', date: '2024-05-01', author: 'The Town Crier' },
    publisher: null,
    url: null,
    claimant: () => 'Eva Lund',
    house: defaultHouse,
    today: '2024-05-03',
    isForced: false,
  };

  it('has what schema.org and search engines ask for', () => {
    const { reviews } = exportClaimReviews(machine(all), options);
    const work = {
      '@type': 'CreativeWork',
      name: 'Town',
      url: 'https://example.org/town',
      datePublished: '2024-05-01',
    };
    assert.deepEqual(reviews, [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: first.id,
        claimReviewed: 'We took no money',
        author: { '@type': 'Person', name: 'Ana Ruiz' },
        datePublished: making(1).created,
        reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Person', name: 'Eva Lund' },
          appearance: work,
          firstAppearance: work,
        },
      },
    ]);
  });

  for (const [name, claims] of builtInScales) {
    it(`rates every step of the scale “${name}” between its worst and its best, by its label`, () => {
      const house = { ...defaultHouse, claims };
      const [one = assert.fail()] = machine([first]);
      const signedOff = claims.map(({ id }) => ({ ...one, status: 'signed-off', verdict: id }) as const);
      const { reviews, refused } = exportClaimReviews(signedOff, { ...options, house });
      assert.deepEqual(refused, []);
      const ratings = claims.map(({ rating }) => rating);
      assert.deepEqual(
        reviews.map((review) => review['reviewRating']),
        claims.map(({ label, rating }) => ({
          '@type': 'Rating',
          ratingValue: rating,
          bestRating: Math.max(...ratings),
          worstRating: Math.min(...ratings),
          alternateName: label,
        })),
      );
    });
  }

  it('is refused for verdicts that are not signed off, unless forced', () => {
    assert.deepEqual(
      exportClaimReviews(machine(all), options).refused.map(({ id }) => id),
      [full.id],
    );
    assert.equal(exportClaimReviews(machine(all), { ...options, isForced: true }).reviews.length, 2);
  });
});

describe('CSV', () => {
  it('quotes what needs it and disarms formulas', () => {
    const [base] = machine([first]);
    assert.ok(base);
    const [head = '', row = ''] = exportCsv([{ ...base, note: '=1+1', exact: 'a "b",\nc' }]).split('\r\n');
    assert.ok(head.startsWith('id,kind,placement,start,end,exact,'));
    assert.ok(row.includes(',"a ""b"",\nc",') && row.includes(",'=1+1,"), row);
  });
});
