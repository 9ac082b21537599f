/** Words that tell whether figures are parts of one whole. Lower case; data only. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Where shares are said to part a whole, or to be what is left of it. */
export const wholeWords = list(
  `split divided abstain abstained abstention undecided unsure neither remaining remainder rest breakdown comprise
   comprised consist consisted`,
);

/** Answers of which each excludes the other. */
export const oppositions: readonly (readonly string[])[] = [
  ['for', 'against'],
  ['yes', 'no'],
  ['favour', 'against'],
  ['favor', 'against'],
  ['favour', 'oppose'],
  ['favor', 'oppose'],
  ['support', 'oppose'],
  ['approve', 'disapprove'],
  ['agree', 'disagree'],
  ['back', 'oppose'],
  ['leave', 'remain'],
];

/** Shares of change, or of different times or groups. */
export const changingShares = list(
  `rise rose fall fell drop grow grew increase decrease decline jump climb up down compared than while whereas respectively
   men women among year last earlier previously by but although also both`,
);

/** Nouns of persons who part a number of people. */
export const personParts = list(
  `man woman child boy girl adult soldier civilian officer teenager pupil teacher student passenger pedestrian cyclist
   firefighter policeman doctor nurse patient adolescent infant baby toddler minor pensioner`,
);

/** What makes a number no exact part: bounds, and times, ages and rates. */
export const nonParts = list(
  `about around some nearly almost over under least most than roughly approximately including include among up another
   year month week day hour minute second time percent point per each old kilometre kilometer mile metre meter`,
);
