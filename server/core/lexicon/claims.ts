/**
 * Word classes that the check-worthiness of a sentence is read from. Lower-case lemmas, separated by blanks.
 * `words` count in any part of speech, `verbs` only as verbs, `nouns` only as nouns and names, `adjectives` only as
 * adjectives and adverbs; `phrases` are pairs of neighbouring words as written, the first joined to the second by `_`.
 */
export interface WordClass {
  readonly words?: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  readonly phrases?: string;
}

export const wordClasses = {
  /** Units and magnitudes: a sentence with one states an amount. */
  measure: {
    words:
      '% $ £ € percent percentage hundred thousand million billion trillion dozen half third quarter two-third one-third ' +
      'dollar euro pound cent mile kilometre kilometer metre meter foot acre hectare ton tonne barrel gallon litre liter ' +
      'degree mph gigawatt megawatt kilogram kg km magnitude double triple quadruple',
    phrases: 'per_cent',
  },
  share: {
    nouns:
      'majority minority number rate total average amount ratio proportion share fraction level size figure count poll survey statistics datum estimate',
    words:
      'most many few several numerous hundreds thousands dozens millions scores nearly almost roughly approximately around about',
    phrases: 'at_least as_many up_to',
  },
  comparison: {
    words:
      'than compared comparison unlike versus twice fewer less exceed outnumber surpass double triple equal comparable',
    phrases: 'compared_with compared_to rather_than',
  },
  trend: {
    words:
      'increase decrease rise fall drop grow growth decline surge soar climb shrink expand expansion reduce reduction cut slow ' +
      'accelerate double triple quadruple halve plunge jump gain lose loss raise lower improve worsen spread reach recover ' +
      'recovery skyrocket slump slash recession slowdown upturn downturn deepen widen narrow rising falling soaring growing ' +
      'declining shrinking dwindle dwindling upward downward uptick spike',
    phrases: 'no_longer more_and going_up gone_up gone_down',
  },
  superlative: {
    words:
      'first last only unprecedented record ever largest biggest highest lowest longest greatest fastest worst youngest oldest',
    phrases: 'never_before the_most the_least at_all in_history',
  },
  causal: {
    words: 'because due cause result effect impact consequence thanks following',
    verbs:
      'lead force prevent enable allow produce create trigger prompt spark contribute help save stop block protect destroy ' +
      'drive bring make cost threaten undermine boost fuel restore eliminate generate provoke attribute stem cure erode weaken ' +
      'impoverish inhibit hinder offset push spur cite',
    phrases:
      'result_in lead_to led_to as_a responsible_for made_it due_to response_to order_to so_that aimed_at rooted_in victim_of ' +
      'victims_of',
  },
  /** Offices and bodies whose deeds are on record. */
  actor: {
    nouns:
      'president minister secretary senator representative congressman congresswoman governor mayor chancellor premier ' +
      'ambassador king queen prince official officer spokesman spokeswoman spokesperson government administration congress ' +
      'senate house parliament cabinet council committee commission department ministry agency bureau authority police army ' +
      'military navy court judge prosecutor party democrat republican lawmaker legislator legislature opposition union ' +
      'nation nations kremlin nato un eu state country white-house attorney general commander forces coalition ' +
      'regime organization organisation institute university federation company corporation airline bank',
  },
  /** Deeds of public actors that leave a record. */
  act: {
    verbs:
      'vote sign veto pass approve reject appoint nominate elect resign dismiss fire order ban suspend cancel launch ' +
      'impose lift repeal adopt enact ratify withdraw deploy invade expel expand endorse oppose support impeach negotiate ' +
      'fund cut raise send declare designate authorize authorise upgrade classify extend announce issue release reverse ' +
      'overturn uphold rule dissolve block suspend condemn recall close open detain arrest charge sue file indict recommend ' +
      'instruct direct establish award agree confirm concede win lose defeat run refuse',
  },
  law: {
    nouns:
      'law act bill legislation regulation ban tax budget policy program programme rule treaty constitution amendment ruling ' +
      'sanction tariff statute legislature decree measure provision agreement accord reform license licence permit visa right ' +
      'citizenship immigration welfare medicare medicaid insurance benefit credit subsidy fund funding veto mandate ' +
      'requirement restriction lockdown curfew fine penalty',
    words:
      'legal illegal unlawful lawful unconstitutional constitutional constitutionality prohibit legalize federal mandatory ' +
      'compulsory referendum emergency franchise',
    verbs: 'allow permit',
  },
  justice: {
    words:
      'convict sentence accuse allege plead acquit guilty prison jail bail trial lawsuit indict charge prosecute investigate ' +
      'investigation probe inquiry suspect defendant felony fraud corruption bribery testimony testify impeachment evidence ' +
      'crime criminal arrest custody court judge',
  },
  harm: {
    words:
      'kill die death dead injure injury wound victim casualty murder rape assault attack bomb bombing explosion shoot ' +
      'shooting massacre terrorist terrorism terror hostage kidnap torture violence violent crash collapse fire flood hurricane ' +
      'earthquake storm disaster damage destroy poison missile strike airstrike gun weapon drug abuse',
  },
  health: {
    words:
      'virus coronavirus pandemic covid covid-19 epidemic outbreak infection infected infect disease vaccine vaccination ' +
      'hospital hospitalize hospitalise patient symptom treatment cure cancer medicine hiv aids doctor health test positive case',
  },
  economy: {
    words:
      'economy economic job unemployment employment inflation deficit surplus income wage salary profit revenue trade export ' +
      'import price cost debt spending spend sales market investment industry production earnings expenditure mortgage loan ' +
      'energy oil gas farm poverty poor household payroll worker employer gdp product output',
  },
  election: {
    words:
      'election elect vote voter poll ballot candidate candidacy campaign delegate primary caucus referendum seat ' +
      'nomination nominee term partisan constituency turnout',
  },
  war: {
    words:
      'war troop soldier invasion invade army military nuclear warhead ceasefire cease-fire treaty border regime rebel insurgent taliban isis',
  },
  date: {
    nouns: 'march may',
    words:
      'january february april june july august september october november december monday tuesday wednesday ' +
      'thursday friday saturday sunday yesterday today fiscal decade century ago since annually',
    phrases:
      'last_year last_month last_week past_year last_night last_summer last_spring last_autumn last_fall last_winter this_year ' +
      'this_month this_week next_year in_may earlier_this per_year days_after days_later weeks_after weeks_later ' +
      'months_after months_later years_after years_later',
  },
  attribution: {
    verbs:
      'say tell report announce state claim allege accuse confirm reveal show estimate indicate suggest argue describe call ' +
      'note add cite warn admit acknowledge declare deny insist tweet post write express testify find conclude remark ' +
      'maintain identify assert contend explain stress reiterate comment',
    words: 'reportedly allegedly statement',
    phrases: 'according_to',
  },
  negation: { words: "not n't no never none nobody nothing neither nor without cannot unable", verbs: 'deny lack' },
  generalisation: {
    words: 'all every always everyone everybody anyone each usually typically generally often tend entire whole any',
  },
  opinion: {
    words:
      'good great wonderful terrible beautiful proud important vital essential noble brave courage heroic shameful disgraceful ' +
      'amazing incredible best better right wrong fair unfair strong special true real worthy urgent critical decent ' +
      'remarkable excellent fantastic horrible sad happy glad grateful fun cool nice love like hard easy difficult simple ' +
      'tough bold honest crazy stupid exciting interesting nasty ugly tragic dangerous serious powerful success successful',
  },
  /** Abstract ideals: they can be praised, hardly checked. */
  ideal: {
    words:
      'freedom liberty peace hope dream spirit faith prosperity future challenge responsibility duty honor honour courage ' +
      'greatness destiny vision ideal dignity justice unity heart soul strength confidence opportunity task purpose goal ' +
      'promise mission world mankind humanity cause generation age tomorrow journey progress leadership principle value ' +
      'commitment effort commit character greatness security democracy free way life moment power need lesson',
  },
  belief: {
    verbs: 'believe think feel hope wish want know understand guess imagine expect mean need love prefer trust wonder',
    words: 'opinion view',
  },
  prediction: { words: "will 'll shall gonna wo", phrases: 'going_to about_to' },
  promise: {
    verbs: 'propose ask urge call pledge promise invite request recommend submit seek plan intend vow commit offer',
    words: 'proposal plan agenda',
  },
  directive: {
    words: 'must should ought let deserve',
    phrases: "need_to have_to has_to let_'s let_us it's_time time_to",
  },
  hypothetical: { words: 'if whether unless', verbs: 'would could might may can ca', phrases: 'able_to' },
  self: { words: 'i me my myself mine' },
  we: { words: 'we us our ours ourselves' },
  you: {
    words:
      'you your yours yourself thank please congratulation welcome fellow tonight god ladies gentlemen everybody bless',
  },
  hedge: {
    words:
      'perhaps maybe seem appear apparently probably likely possibly possible presumably potentially sort kind somewhat quite pretty really just actually well so',
  },
  biography: {
    words:
      'born bear married marry daughter son wife husband mother father brother sister aged age career graduate degree ' +
      'autopsy funeral grow singer actor actress band album film song music musician player team match game championship ' +
      'novel author artist award medal concert fan festival season episode character premiere cosplay convention race coach',
  },
  nature: {
    words:
      'species animal bird fish frog shark bone fossil plant researcher scientist study paper planet galaxy star museum ' +
      'archaeology dna sample specimen laboratory lab experiment neandertal predator prey software website computer code',
  },
  person: { words: 'he she his her him who' },
} as const satisfies Readonly<Record<string, WordClass>>;

export type WordClassName = keyof typeof wordClasses;
