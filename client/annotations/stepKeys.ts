import type { WireScaleName, WireStep } from '../../server/protocol';

/** A step of a scale with the key that sets it. */
export interface KeyedStep {
  readonly key: string;
  readonly step: WireStep;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The first letter of a label that is still free, else the first free letter at all. */
function freeLetter(label: string, used: ReadonlySet<string>): string {
  const letters = (label + alphabet).toLowerCase().match(/[a-z]/g) ?? [];
  return letters.find((letter) => !used.has(letter)) ?? '';
}

/**
 * The steps of a scale with their keys: those for claims are counted from 1, those for quotes go by letter, so that a key
 * means the same wherever it is pressed.
 *
 * @example `keyedSteps(scale, 'quotes')` gives `confirmed` the key `c`
 */
export function keyedSteps(steps: readonly WireStep[], scale: WireScaleName): readonly KeyedStep[] {
  const used = new Set<string>();
  return steps.map((step, index) => {
    const key = scale === 'claims' && index < 9 ? String(index + 1) : freeLetter(step.label, used);
    used.add(key);
    return { key, step };
  });
}
