import assert from 'node:assert/strict';
import { FactCheckIndex } from '../../../server/factchecks/factCheckIndex';
import { matchClaim } from '../../../server/factchecks/match';
import { SegmentBuilder } from '../../../server/factchecks/segment';
import { factCheckOf, indexOf } from '../../support/factCheckOf';

/** What was checked, and what an article says. */
type Pair = readonly [checked: string, said: string];

const same: readonly Pair[] = [
  ['Norland did not attack Sylvania', 'Norland never attacked Sylvania'],
  ['Norland attacked Sylvania', 'Sylvania was attacked by Norland.'],
  ['Crime in Lundby has doubled since 2019', '“Crime in Lundby has doubled since 2019”'],
  ['The harbour bridge cost 40 million euros', 'The new harbour bridge cost 40m euros'],
  ['Unemployment in Norland fell to 3.5% in May 2023', 'Norland’s unemployment fell to 3.5 percent in May 2023'],
  ['US sent four billion dollars to Norland', 'The United States sent 4 billion dollars to Norland'],
  ['Mayor Ana Ruiz banned wood stoves', 'Ruiz banned wood stoves'],
  ['Vaccines Cause Blindness in Children', 'Vaccines cause blindness in children'],
  ['Masks are not effective against the virus', 'Masks aren’t effective against the virus'],
];

const different: Readonly<Record<string, readonly Pair[]>> = {
  'what one denies': [
    ['Norland did not attack Sylvania', 'Norland attacked Sylvania'],
    ['Vaccines cause blindness in children', 'Vaccines Do Not Cause Blindness in Children'],
    ['Aerial towers spread the virus', 'It is a myth that aerial towers spread the virus'],
    ['There is no evidence of fraud in the election', 'There is evidence of fraud in the election'],
  ],
  'who did it to whom': [
    ['Norland attacked Sylvania', 'Sylvania attacked Norland'],
    ['Norland attacked Sylvania', 'Norland was attacked by Sylvania'],
    ['Wind turbines kill more birds than cats', 'Cats kill more birds than wind turbines'],
  ],
  'a figure': [
    ['The harbour bridge cost 40 million euros', 'The harbour bridge cost 14 million euros'],
    ['The harbour bridge cost 40 million euros', 'The harbour bridge cost 40 billion euros'],
    ['Unemployment in Norland fell to 3.5%', 'Unemployment in Norland fell to 3.5 points'],
  ],
  'a date': [
    ['Unemployment in Norland fell in May 2023', 'Unemployment in Norland fell in May 2022'],
    ['The ferry to Norland sank on 3 May', 'The ferry to Norland sank on 3 June'],
    ['The ferry to Norland sank on 3 May', 'The ferry to Norland sank on 4 May'],
  ],
  'a name': [
    ['Crime in Lundby has doubled since 2019', 'Crime in Sundby has doubled since 2019'],
    ['Ana Ruiz banned wood stoves', 'Petra Lind banned wood stoves'],
  ],
  'a word for its opposite': [
    ['Unemployment in Norland rose last year', 'Unemployment in Norland fell last year'],
    ['Wind turbines kill more birds than cats', 'Wind turbines kill fewer birds than cats'],
  ],
  'a mere plan or possibility': [
    ['The governor closed all public schools', 'The governor will close all public schools'],
    ['The old bridge collapsed in the storm', 'The old bridge could have collapsed in the storm'],
  ],
};

describe('matching of claims', () => {
  for (const [checked, said] of same) {
    it(`knows “${said}” for “${checked}”`, () => {
      const [match] = matchClaim(indexOf(checked, 'The lighthouse burned down', 'Fares have risen'), said);
      assert.equal(match?.claim, checked);
      assert.ok(match.likeness > 0.6 && match.likeness <= 1, String(match.likeness));
    });
  }

  for (const [difference, pairs] of Object.entries(different)) {
    for (const [checked, said] of pairs) {
      it(`minds ${difference}: “${said}” is not “${checked}”`, () =>
        assert.deepEqual(matchClaim(indexOf(checked), said), []));
    }
  }

  it('does not take two words in common for the same statement', () =>
    assert.deepEqual(matchClaim(indexOf('The shipyard went bankrupt'), 'until it went bankrupt in 1999'), []));

  it('puts the most alike first and takes a record once', () => {
    const records = ['The harbour bridge is closed to all heavy lorries', 'The harbour bridge is closed to lorries'];
    const index = indexOf(...records);
    const urls = matchClaim(index, 'The harbour bridge is closed to lorries').map(({ url }) => url);
    assert.deepEqual(urls, ['https://checks.example/1', 'https://checks.example/0']);
    const builder = new SegmentBuilder();
    for (const claim of records) builder.add(factCheckOf(claim));
    const twice = new FactCheckIndex([builder.build()]);
    assert.equal(matchClaim(twice, 'The harbour bridge is closed to lorries').length, 1);
  });

  it('leaves alone what is too short or holds no word that is known', () => {
    for (const said of ['', '“…”', 'He said so', 'It rose', 'Nothing of the kind happened elsewhere']) {
      assert.deepEqual(matchClaim(indexOf('The harbour bridge rose'), said), []);
    }
  });
});
