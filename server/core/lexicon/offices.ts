/**
 * Offices and ranks of which one person holds one at a time. Each line is a ladder: two offices of one ladder exclude
 * each other; of different ladders they do not ("a professor and mayor"). Titles that are kept for life, as those of
 * American senators and presidents, are left out. Data only.
 */
const ladders: readonly string[] = [
  'minister ambassador mayor envoy consul',
  'sergeant lieutenant captain major colonel brigadier general corporal private',
  'constable inspector superintendent',
  'ceo cfo coo',
  'archbishop bishop vicar rector',
  'surgeon nurse paramedic midwife',
];

/** `ambassador` → the number of its ladder. */
export const ladderOf: ReadonlyMap<string, number> = new Map(
  ladders.flatMap((ladder, at) => ladder.split(' ').map((office): [string, number] => [office, at])),
);

/** Longer names of offices. */
export const officeNames: ReadonlyMap<string, string> = new Map([
  ['chief executive officer', 'ceo'],
  ['chief executive', 'ceo'],
  ['chief financial officer', 'cfo'],
  ['finance director', 'cfo'],
  ['chief operating officer', 'coo'],
]);

/** What ministers are of: two portfolios exclude each other too. */
export const portfolios: ReadonlySet<string> = new Set(
  `prime foreign defence defense finance interior health education justice transport environment energy agriculture
   labour labor trade culture housing economy`.split(/\s+/),
);

/** With these a title is not, or not surely, held now. */
export const notInOffice: ReadonlySet<string> = new Set(
  `former ex then acting interim outgoing incoming deputy vice assistant associate shadow candidate elect designate
   nominee retired late first next future would-be likely junior lieutenant-governor and or new ex-minister
   attorney postmaster secretary-general surgeon-general wife husband son daughter brother sister father mother of-state
   counterpart successor predecessor`.split(/\s+/),
);
