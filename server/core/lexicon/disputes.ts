/** Words that tell a disputed statement, as lower-case lemmas. Data only. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that deny whatever they govern, unless they refuse a good: see `refusedGoods`. */
export const denyVerbs = list('deny refute rebut disclaim');

/** Verbs that deny only when they govern a statement: "rejected the claims", not "rejected the offer". */
export const rejectVerbs = list('reject dismiss dispute counter rebuff contest brush shrug deride downplay decry');

/** Verbs of insistence: with a negation in what they govern they deny. */
export const insistVerbs = list('insist maintain reiterate swear assert reassert');

/** Nouns for a statement that can be true or false. */
export const statementNouns = list(
  `allegation accusation claim charge suggestion report rumor rumour notion assertion characterization
   characterisation insinuation implication contention narrative speculation statement version theory story finding
   assessment conclusion description depiction portrayal figure`,
);

/** What is wanted or held dear: it is neither true nor false. */
export const aimNouns = list(
  'wish will desire aim goal purpose intention spirit interest principle value ideal policy rule law order advice',
);

/** What can be refused to somebody: "denied bail", "denied entry". */
export const refusedGoods = list(
  `bail entry access visa request permission parole asylum funding fund service opportunity right benefit coverage
   care treatment admission appeal petition motion application chance permit license licence loan victory boarding
   food water aid credit justice promotion tenure custody clemency freedom vote seat place passage citizenship refuge
   landing injunction review hearing leave status extension waiver nomination exemption goal win title success`,
);

/** Deeds that nobody is usually said not to have done unless accused of them: denied in any voice. */
export const graveVerbs = list(
  `lie collude conspire cheat bribe rig falsify fabricate doctor plagiarize plagiarise embezzle defraud launder mislead
   deceive coerce pressure pressurize blackmail meddle plant swindle tamper perjure fake whitewash racketeer`,
);

/** Deeds that become an accusation in somebody's own words: "We didn't attack …". */
export const harmfulVerbs = list(
  `attack invade kill murder bomb shell shoot poison torture abuse assault rape harass molest strike target
   violate breach hack leak steal rob threaten intimidate discriminate manipulate interfere intervene
   order authorize authorise instruct commit involve conceal hide abandon
   destroy provoke instigate incite orchestrate mastermind sabotage supply arm finance aid assist collaborate
   misuse abuse evade dodge smuggle traffic harm hurt endanger exploit retaliate betray obstruct
   suppress censor spy eavesdrop wiretap mishandle misrepresent misstate overcharge
   encourage condone sanction inflict block withhold contaminate pollute dump kidnap abduct detain
   fire launch exaggerate`,
);

/** Nouns of wrongdoing: "there was no collusion", "I didn't put any pressure". */
export const wrongNouns = list(
  `collusion wrongdoing pressure misconduct corruption conspiracy fraud bribe bribery cheating doping plagiarism abuse
   harassment assault discrimination racism antisemitism bias favouritism favoritism nepotism interference meddling
   influence involvement role link knowledge responsibility quid-pro-quo quid 
    cover-up coverup conflict impropriety negligence violation breach crime atrocity massacre genocide torture
   attack invasion aggression leak hack hacking manipulation tampering coercion blackmail obstruction retaliation
   insider-trading misuse embezzlement shortage crisis split rift fault guilt harm malice
   contact affair scheme plot motive hoax backdoor`,
);

/** Of `wrongNouns`, those that are no accusation by themselves and count only in somebody's own words. */
export const neutralNouns = list(
  `role link knowledge responsibility pressure influence conflict
   contact affair scheme plot motive crisis shortage harm fault attack crime
   violation breach leak hack massacre torture`,
);

/** What nobody calls himself: "I am not a liar". */
export const wrongPersons = list(
  `liar crook racist criminal terrorist traitor spy thief murderer killer fascist nazi dictator puppet antisemite sexist
   fraud cheat rapist abuser predator bigot extremist fraudster aggressor monster swindler tyrant agent quitter
   homophobe misogynist occupier`,
);

/** Adverbs by which a narrator distances himself from what is said. */
export const falselyAdverbs = list(
  `falsely wrongly erroneously baselessly misleadingly incorrectly mistakenly inaccurately untruthfully dishonestly
   deceptively spuriously`,
);

/** Adjectives that call a statement untrue in any use. */
export const untrueAdjectives = list(
  `baseless unfounded unsubstantiated debunked discredited misleading untrue groundless untruthful unproven unverified
   fabricated doctored disproven disproved unsupported counterfactual nonsensical preposterous farcical trumped-up
   evidence-free fact-free apocryphal bogus far-fetched spurious`,
);

/** Adjectives that call untrue only a statement: "a false claim", "that is false"; not "a false ceiling". */
export const doubtAdjectives = list(
  `false fake wrong incorrect inaccurate erroneous exaggerated overblown invented
   phony phoney distorted flawed implausible dishonest deceptive manipulated inflated overstated contested disputed
   questionable dubious`,
);

/** Nouns that call something untrue by themselves. */
export const untrueNouns = list(
  `hoax misconception misinformation disinformation falsehood untruth fabrication witch-hunt myth canard`,
);

/** What is not there where a statement is unproven: "without evidence", "no proof that". */
export const proofNouns = list('evidence proof basis foundation indication substantiation corroboration');

/** Verbs that would settle an accusation; negated they leave it unproven. */
export const proveVerbs = list('find prove substantiate corroborate verify establish confirm');

/** Verbs by which one calls a statement something: "called the report false". */
export const callVerbs = list(
  'call describe label brand denounce slam blast term dub decry condemn characterize characterise rate deem portray declare',
);

/** Verbs by which a statement is made; what they govern is what "falsely" disputes. */
export const statementVerbs = list(
  `say claim state allege assert suggest describe insist tell tweet write post report argue declare announce portray
   accuse imply assume believe label present`,
);

export const modalVerbs = list("will would shall should can could may might must 'll ’ll 'd ’d wo ca ought need");

export const negators = list("not n't n’t never nt");

/** What "so-called" distances itself from; before other nouns it only introduces a term ("so-called carried interest"). */
export const doubtedThings = list(
  `expert evidence proof fact truth victory referendum election republic confession witness reform liberation peace
   denazification plan ceasefire journalist science scandal operation humanitarian justice democracy whistleblower`,
);

/** Verbs too light to be the deed itself: "never took bribes". */
export const lightVerbs = list(
  'take accept receive pay offer commit give make have put exert apply exercise seek solicit',
);

/** Words of negative sentences as positive ones have them; empty where they fall away. */
export const positiveWords: ReadonlyMap<string, string> = new Map([
  ['any', 'some'],
  ['ever', ''],
  ['either', ''],
  ['whatsoever', ''],
  ['anybody', 'somebody'],
  ['anyone', 'someone'],
  ['anything', 'something'],
  ['anywhere', 'somewhere'],
  ['nothing', 'something'],
  ['nobody', 'somebody'],
]);
