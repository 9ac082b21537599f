/**
 * Cue verbs by the frame they attribute in, after the classes of VerbNet ("say", "tell", "characterize") and the
 * reporting verbs of agency style books. To add one, add its lemma to a line; inflections are made from it.
 */

/**
 * How a cue takes its content:
 * - `say`: a quotation or a clause ("said that …")
 * - `tell`: the same after an addressee ("told reporters that …")
 * - `ask`: a question ("asked whether …")
 * - `call`: an object and what it is called ("called it a disgrace")
 * - `describe`: an object and "as" ("described the talks as civil")
 * - `comment`: only an object or a topic ("criticized the plan", "commented on it")
 * - `urge`: a person and an infinitive ("urged them to leave")
 * - `pledge`: an infinitive ("promised to resign")
 * - `think`: an opinion or feeling; reported speech only where words of it are quoted
 */
export type CueFrame = 'say' | 'tell' | 'ask' | 'call' | 'describe' | 'comment' | 'urge' | 'pledge' | 'think';

const lemmas: Readonly<Record<CueFrame, string>> = {
  say:
    'say add note write announce argue report acknowledge claim confirm declare conclude tweet mention explain predict ' +
    'insist respond reply state admit clarify assert comment emphasize emphasise stress suggest recall remark ' +
    'observe quip joke allege maintain contend concede reveal disclose caution recount agree counter retort exclaim ' +
    'whisper shout yell cry lament complain boast brag muse reiterate repeat testify vow proclaim posit opine post ' +
    'speculate theorize warn estimate project indicate imply hint affirm attest swear elaborate ' +
    'rejoin interject concur chide scoff sneer snap chant echo hedge intone mutter murmur declaim tout propose ' +
    'deny protest decree rule stipulate underline underscore highlight gush enthuse rave plead beg ' +
    'blast thunder fume vent rail sniff surmise summarize summarise enquire ' +
    'cite retweet blog message text email caption inscribe deadpan find show learn recommend point reckon ' +
    'accept reflect guarantee specify reason volunteer confide tease marvel grumble groan growl moan whine roar sob ' +
    'rebut profess reassert hypothesize hypothesise forecast venture hear lie',
  tell: 'tell inform remind assure notify advise convince persuade reassure brief warn promise',
  ask: 'ask wonder question inquire query press quiz grill',
  call: 'call label brand dub deem term declare pronounce consider rate style name nickname',
  describe:
    'describe characterize characterise dismiss denounce hail depict portray decry deride condemn criticize criticise ' +
    'praise slam blast mock ridicule laud cast brand label paint attack reject',
  comment:
    'criticize criticise condemn denounce announce mention describe confirm comment acknowledge praise slam blast ' +
    'highlight suggest reiterate predict deny discuss propose decry claim cite demand',
  urge: 'urge call implore exhort beg plead invite advise warn encourage instruct order ask tell remind accuse blame appeal',
  pledge: 'pledge promise vow threaten swear demand',
  think:
    'think believe feel hope fear expect want see know view regard understand doubt suspect worry wish prefer like ' +
    'continue begin start offer sigh signal dispute realize realise decide plan intend support oppose accuse blame thank welcome seek use refer speak ' +
    'talk express list read laugh smile shrug grin chuckle gasp interrupt titled headline charge cite appear feature print publish sing recite quote know remember',
};

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  lie: ['lied', 'lying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  understand: ['understands', 'understood', 'understanding'],
  seek: ['seeks', 'sought', 'seeking'],
  read: ['reads', 'read', 'reading'],
  cast: ['casts', 'cast', 'casting'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  refer: ['refers', 'referred', 'referring'],
  snap: ['snaps', 'snapped', 'snapping'],
  brag: ['brags', 'bragged', 'bragging'],
  slam: ['slams', 'slammed', 'slamming'],
  beg: ['begs', 'begged', 'begging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  admit: ['admits', 'admitted', 'admitting'],
  blog: ['blogs', 'blogged', 'blogging'],
  concur: ['concurs', 'concurred', 'concurring'],
  quip: ['quips', 'quipped', 'quipping'],
  hear: ['hears', 'heard', 'hearing'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  grin: ['grins', 'grinned', 'grinning'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  plan: ['plans', 'planned', 'planning'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
};

function inflect(lemma: string): readonly string[] {
  const known = irregular[lemma];
  if (known) return [lemma, ...known];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(?:s|x|ch|sh|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  return [lemma, third, `${stem}ed`, `${stem}ing`];
}

/** What a cue verb can do. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
}

function buildTable(): ReadonlyMap<string, CueVerb> {
  const frames = new Map<string, Set<CueFrame>>();
  for (const [frame, list] of Object.entries(lemmas) as [CueFrame, string][]) {
    for (const lemma of list.split(' ')) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  }
  const table = new Map<string, CueVerb>();
  for (const [lemma, set] of frames) {
    for (const form of inflect(lemma)) if (!table.has(form)) table.set(form, { lemma, frames: set });
  }
  return table;
}

/** Cue verbs by inflected form, lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = buildTable();

/** Forms that are nearly always cues, whatever the tagger says of a headline or a fragment. */
export const certainCues: ReadonlySet<string> = new Set(
  'said says told tells asked asks wrote writes added adds replied insisted tweeted argued'.split(' '),
);

/** Forms that are no nouns or adjectives, though the tagger may take them for such. */
export const verbOnly: ReadonlySet<string> = new Set(
  (
    'deny denies insist insists argue argues admit admits warns explains announces confirms concedes alleges acknowledges ' +
    'predicts suggests contends asserts maintains recommends reiterates emphasizes emphasises testifies complains ' +
    'concludes declares quips'
  ).split(' '),
);

/** Cues whose object is nearly always a clause: after "said the amount of help for Ruiz had" a verb is none of a relative clause. */
export const takesClauses: ReadonlySet<string> = new Set(
  'say state insist argue claim believe think contend maintain assert allege estimate conclude'.split(' '),
);

/** Cues of several words, the source behind them. */
export const phrasalCues: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

/** Nouns that report the clause behind them ("his claim that …"), singular; remarks and comments are mostly referred to, not reported. */
export const cueNouns: ReadonlySet<string> = new Set(
  (
    'claim statement allegation accusation assertion warning suggestion announcement declaration ' +
    'contention argument complaint pledge promise vow threat assurance insistence denial admission acknowledgement ' +
    'acknowledgment prediction report charge observation confirmation revelation boast rumor rumour conclusion finding'
  ).split(' '),
);

/** Nouns that report only what is made of them: "made a case that", "made the point that". */
export const madeNouns: ReadonlySet<string> = new Set(['case', 'point']);

/** Cue nouns that take an infinitive, too: "its pledge to publish". */
export const pledgeNouns: ReadonlySet<string> = new Set(['pledge', 'promise', 'vow', 'threat']);

/** Verbs that say no more of such a noun than that somebody uttered it: "made the claim that". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make issue release publish give offer repeat voice raise level utter come reach hear have'.split(' '),
);
