/** Events that take place once for whom or what they befall, by their verbs and nouns. Data only. */
interface Occurrence {
  /** Verbs whose subject it befalls: "the bridge collapsed". */
  readonly subject?: string;
  /** Verbs whose object it befalls: "built the bridge", "the bridge was built". */
  readonly object?: string;
  readonly nouns?: string;
}

const occurrences: Readonly<Record<string, Occurrence>> = {
  birth: { object: 'bear', nouns: 'birth' },
  death: {
    subject: 'die perish',
    object: 'kill murder assassinate execute',
    nouns: 'death murder killing assassination',
  },
  burial: { object: 'bury', nouns: 'funeral burial' },
  collapse: { subject: 'collapse', nouns: 'collapse' },
  crash: { subject: 'crash derail collide', nouns: 'crash derailment collision' },
  sinking: { subject: 'sink capsize', nouns: 'sinking capsizing' },
  explosion: { subject: 'explode', nouns: 'explosion blast' },
  eruption: { subject: 'erupt', nouns: 'eruption' },
  beginning: { subject: 'begin start commence', nouns: 'beginning start outbreak' },
  ending: { subject: 'end finish conclude' },
  resignation: { subject: 'resign', nouns: 'resignation' },
  retirement: { subject: 'retire', nouns: 'retirement' },
  disappearance: { subject: 'disappear vanish', nouns: 'disappearance' },
  arrest: { object: 'arrest detain', nouns: 'arrest' },
  foundation: { object: 'found establish', nouns: 'foundation founding' },
  construction: { object: 'build construct erect', nouns: 'construction' },
  completion: { object: 'complete', nouns: 'completion' },
  demolition: { object: 'demolish', nouns: 'demolition' },
  opening: { subject: 'open', object: 'open inaugurate', nouns: 'opening inauguration' },
  signing: { object: 'sign', nouns: 'signing' },
  sentence: { object: 'sentence', nouns: 'sentencing' },
  conviction: { object: 'convict', nouns: 'conviction' },
  acquittal: { object: 'acquit', nouns: 'acquittal' },
  abduction: { object: 'kidnap abduct', nouns: 'abduction kidnapping' },
  theft: { object: 'steal', nouns: 'theft' },
  discovery: { object: 'discover', nouns: 'discovery' },
  introduction: { object: 'introduce', nouns: 'introduction' },
  abolition: { object: 'abolish', nouns: 'abolition' },
  gathering: { object: 'hold' },
};

const namesOf = (part: keyof Occurrence): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(occurrences).flatMap(([name, { [part]: words = '' }]) =>
      words === '' ? [] : words.split(' ').map((word): [string, string] => [word, name]),
    ),
  );

/** `collapse` → `collapse`, by verbs whose subject it befalls. */
export const subjectOccasions = namesOf('subject');

/** `build` → `construction`, by verbs whose object it befalls. */
export const objectOccasions = namesOf('object');

/** `blast` → `explosion`. */
export const occasionNouns = namesOf('nouns');

/** Events that can befall one person or thing in several years, but not on two days of one. */
export const recurring: ReadonlySet<string> = new Set(
  'opening beginning ending resignation retirement disappearance arrest sentence conviction acquittal theft gathering explosion eruption crash'.split(
    ' ',
  ),
);

/** Verbs that only say that what their subject names took place: "the crash happened on Monday". */
export const happeningVerbs: ReadonlySet<string> = new Set('happen occur come take'.split(' '));

/** Words that make it another occasion than the one the article tells of, or no single one. */
export const repeatWords: ReadonlySet<string> = new Set(
  `again first second third fourth fifth last latest previous previously earlier former originally initially twice also
   later next new every each annual reportedly if`.split(/\s+/),
);

/** Before a day or year: it is no day on which something took place. */
export const noMoment: ReadonlySet<string> = new Set(
  'by until till since before after from to next every each previous following between about around early late'.split(
    ' ',
  ),
);

/**
 * Places that hold other places: "in Lund" and "in Sweden" can both be true, "in Denmark" and "in Sweden" cannot.
 * Countries, states of the United States and parts of the world.
 */
export const wideAreas: ReadonlySet<string> = new Set(
  `africa america asia europe england scotland wales ireland britain kingdom states u.s. us uk u.k. germany france italy
   spain portugal netherlands belgium luxembourg switzerland austria denmark sweden norway finland iceland poland czechia
   slovakia hungary romania bulgaria greece turkey ukraine russia belarus moldova lithuania latvia estonia serbia croatia
   slovenia bosnia albania kosovo montenegro macedonia cyprus malta israel palestine lebanon syria jordan iraq iran
   yemen oman qatar bahrain kuwait egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda
   rwanda burundi tanzania congo angola zambia zimbabwe mozambique malawi botswana namibia nigeria ghana senegal mali
   niger chad cameroon gabon liberia guinea togo benin afghanistan pakistan india nepal bhutan bangladesh myanmar
   thailand laos cambodia vietnam malaysia singapore indonesia philippines china taiwan japan korea mongolia kazakhstan
   uzbekistan turkmenistan tajikistan kyrgyzstan georgia armenia azerbaijan australia zealand canada mexico guatemala
   honduras nicaragua panama cuba haiti jamaica colombia venezuela ecuador peru bolivia chile argentina uruguay paraguay
   brazil alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
   iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
   nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
   washington wisconsin wyoming east west north south county district region province valley island islands republic`.split(
    /\s+/,
  ),
);
