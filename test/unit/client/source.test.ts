import { strict as assert } from 'node:assert';
import { contactAddress, isDay, sourceOf, webAddress, webSource } from '../../../client/annotations/source';

const now = '2024-05-31T16:20:00Z';

describe('A source', () => {
  it('is a web address where that alone was copied', () => {
    assert.equal(webAddress('  https://example.org/minutes?page=2#top\n'), 'https://example.org/minutes?page=2#top');
    for (const text of [
      '',
      'minutes',
      'see https://example.org',
      'https://a.org https://b.org',
      'ftp://a.org',
      'https://',
    ]) {
      assert.equal(webAddress(text), null, text);
    }
  });

  it('is dated by the time at which it was looked at', () => {
    assert.deepEqual(webSource('https://example.org/', now), {
      kind: 'url',
      url: 'https://example.org/',
      name: null,
      archivedUrl: null,
      accessed: now,
      quotation: null,
    });
  });

  it('begins at midnight where it was looked at on another day, and has no empty parts', () => {
    const source = sourceOf({ kind: 'document', name: ' Deed 12 ', accessed: '2024-05-02', quotation: '  ' }, now);
    assert.deepEqual(source, {
      kind: 'document',
      url: null,
      name: 'Deed 12',
      archivedUrl: null,
      accessed: '2024-05-02T00:00:00Z',
      quotation: null,
    });
  });

  it('can be a person, reached by mail, telephone or a page', () => {
    const contacts = ['eva@example.org', '+46 (8) 123 45-67', 'mailto:eva@example.org', 'https://example.org/eva'];
    assert.deepEqual(contacts.map(contactAddress), [
      'mailto:eva@example.org',
      'tel:+4681234567',
      'mailto:eva@example.org',
      'https://example.org/eva',
    ]);
    assert.equal(contactAddress('at the harbour'), null);
    assert.equal(
      sourceOf({ kind: 'person', name: 'Eva Lund', address: 'eva@example.org' }, now).url,
      'mailto:eva@example.org',
    );
  });

  it('knows the days of the calendar', () => {
    assert.deepEqual(['2024-02-29', '2023-02-29', '2024-13-01', '31 May 2024'].map(isDay), [true, false, false, false]);
  });
});
