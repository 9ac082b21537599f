/** Words that counts of one event are read from, as lower-case lemmas. Data only. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const outcomes: Readonly<Record<string, string>> = {
  killed: 'kill die perish dead death fatality',
  injured: 'injure wound injured wounded hurt',
  arrested: 'arrest arrested',
  detained: 'detain detained',
  missing: 'missing',
  rescued: 'rescue rescued',
  evacuated: 'evacuate evacuated',
  displaced: 'displace displaced',
  destroyed: 'destroy destroyed',
  damaged: 'damage damaged',
};

/** What became of those who are counted: `died` and `dead` are both `killed`. */
export const outcomeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(outcomes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Outcome verbs without an object: "five people died" is no passive. */
export const intransitiveOutcomes = list('die perish dead missing');

/** Verbs that state a lasting total of their subject: "employs 1,200 people", "is 120 metres long". */
export const totalVerbs = list('be have employ own cost measure weigh contain comprise house seat total spend hold');

/** Of these, those that a tagger takes for nouns: "the bridge cost 6 million euros". */
export const nounLikeVerbs = list('cost costs seat seats');

/** After a unit of measure: what is measured. Words of one meaning share a name. */
export const dimensionOf: ReadonlyMap<string, string> = new Map(
  ['tall high height', 'long length', 'wide broad', 'deep depth', 'old', 'heavy', 'away', 'thick']
    .map((words) => words.split(' '))
    .flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Nouns that count human beings as such. */
export const peopleNouns = list('people person individual');

/** Before a number: it is a bound, a guess or an addition. */
export const inexactBefore = list(
  `about around some roughly nearly almost approximately over under least most than up many few another additional
   further other between or to from ~ perhaps maybe possibly first last next estimated of nor per`,
);

/** After a number: it is a share, a range, an addition, an age or a clock time. */
export const inexactAfter = list(
  `more other others of or to additional further percent % per percentage half year-old a.m. p.m. – -`,
);

/** In the sentence: the number belongs to another time than the next one, or changes. */
export const changeWords = list(
  `rise rose risen climb increase grow grew grown jump fall fell drop decline initially originally previously earlier
   later now currently meanwhile since revise update similar separate separately respectively each every daily average if`,
);

export const dayWords = list('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight');

/** Words of a time that an article tells as background: both counts must name the same. */
export const periodWords = list(
  `january february march april june july august september october november december last previous ago annual
   year month week decade century quarter spring summer autumn winter`,
);

export const smallNumbers: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);
