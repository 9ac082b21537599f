import { stemOf } from './terms';

/**
 * Words that turn a statement about the same things into another one: a line holds both sides, parted by a bar. Lower
 * case; of regular forms the base form.
 */
const lines = `
rise rose risen increase grow grew grown climb gain soar surge | fall fell fallen decrease decline drop shrink shrank plunge lose lost
more | less fewer
higher | lower
highest | lowest
most | least fewest
maximum | minimum
above over | below under
before | after
win won | lose lost
raise | cut lower reduce
support back favor favour approve accept | oppose reject refuse block veto
allow permit legalize legalise | ban prohibit forbid outlaw
legal lawful | illegal unlawful
safe harmless | unsafe dangerous harmful deadly
effective | ineffective useless
true real genuine | false fake bogus
guilty | innocent
convict | acquit
start begin began open launch | stop end close cancel finish
create build built | destroy demolish
buy bought import | sell sold export
hire | fire
cause | prevent cure
survive live | die kill
alive | dead
arrive enter join | leave left exit quit
arrest jail imprison | release free
man male boy | woman female girl
young | old
rich | poor
north northern | south southern
east eastern | west western
all every | some few
always | sometimes rarely
first | last
majority | minority
success succeed | failure fail
double | halve
republican | democrat democratic
public | private
early | late`;

/** Of a stem the stems that say the opposite. */
export const oppositesOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) => side.trim().split(' ').map(stemOf));
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const word of from) found.set(word, new Set([...(found.get(word) ?? []), ...to]));
    }
  }
  return found;
})();

/** Words by which a statement says of another that it is not so. */
export const reversers: ReadonlySet<string> = new Set(
  'deny refute reject dismiss debunk false falsely untrue hoax myth fake baseless wrong lie'.split(' '),
);
