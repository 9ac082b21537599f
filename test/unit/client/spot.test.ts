import { strict as assert } from 'node:assert';
import { settingChange, spotAt } from '../../../client/annotations/spot';
import { annotationOf, annotationsOf, inLine, uncheckedOf } from '../../support/annotationsOf';

const whole = annotationOf('whole', { range: inLine(2, 0, 80) });
const part = annotationOf('part', { range: inLine(2, 10, 30), scale: 'quotes' });
const orphan = annotationOf('orphan', { range: null, placement: 'orphan' });
const dismissal = annotationOf('dismissal', { kind: 'dismissal', range: inLine(4, 0, 20) });
const claim = uncheckedOf(inLine(4, 0, 20));
const quote = uncheckedOf(inLine(4, 5, 15), { kind: 'quote' });
const annotations = annotationsOf([whole, part, dismissal, orphan], [claim, quote]);

const cursor = (line: number, character: number) => inLine(line, character, character);

describe('What a command is about', () => {
  it('is the innermost annotation around the cursor', () => {
    assert.equal(spotAt(annotations, cursor(2, 15))?.annotation, part);
    assert.equal(spotAt(annotations, cursor(2, 50))?.annotation, whole);
  });

  it('is the innermost finding where no annotation is, with the scale of quotes for a quote', () => {
    const inside = spotAt(annotations, cursor(4, 7));
    assert.deepEqual([inside?.range, inside?.scale, inside?.annotation], [quote.range, 'quotes', null]);
    const outside = spotAt(annotations, cursor(4, 2));
    assert.deepEqual([outside?.range, outside?.scale], [claim.range, 'claims']);
  });

  it('is the annotation or the finding on the very words that are selected, else these words', () => {
    assert.equal(spotAt(annotations, inLine(2, 10, 30))?.annotation, part);
    assert.equal(spotAt(annotations, inLine(4, 5, 15))?.scale, 'quotes');
    const words = spotAt(annotations, inLine(2, 12, 20));
    assert.deepEqual([words?.range, words?.annotation], [inLine(2, 12, 20), null]);
  });

  it('is nothing where the cursor is at nothing', () => {
    assert.equal(spotAt(annotations, cursor(0, 0)), null);
  });

  it('counts in the version of the article that was asked for', () => {
    assert.equal(spotAt(annotations, cursor(2, 15))?.version, 3);
  });
});

describe('What is said of a spot', () => {
  it('is the next version of its annotation, by the record that was seen', () => {
    const spot = spotAt(annotations, cursor(2, 15));
    assert.ok(spot);
    assert.deepEqual(settingChange(spot, { verdict: 'false' }), {
      kind: 'revise',
      annotation: 'part',
      record: 'part-1',
      setting: { verdict: 'false' },
    });
  });

  it('is a new annotation where there is none', () => {
    const spot = spotAt(annotations, inLine(6, 0, 5));
    assert.ok(spot);
    assert.deepEqual(settingChange(spot, { note: 'who?' }), {
      kind: 'mark',
      range: inLine(6, 0, 5),
      setting: { note: 'who?' },
    });
  });
});
