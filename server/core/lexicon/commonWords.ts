/**
 * Words that say little about what a statement is about: function words, verbs that go with anything, courtesies. What
 * consists of them is a formula ("Thank you very much for coming"). Lower case, contractions apart, as `wording.ts` has
 * them.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to ' +
    'under up upon with without about after before between through during against among because while when where who whom ' +
    'whose which what why how there here i me my mine myself we us our ours ourselves you your yours he him his himself she ' +
    'her hers herself it its itself they them their theirs themselves one ones some any all both each every either neither ' +
    'no not none never nothing nobody something anything everything someone anyone everyone other another such own same ' +
    'is am are was were be been being do does did done doing have has had having will would shall should can could may might ' +
    'must ought need get gets got getting go goes going gone went come comes came coming make makes made making take takes ' +
    'took taken let lets say says said saying tell tells told think thinks thought know knows knew want wants wanted see sees ' +
    'saw seen look looks feel feels felt believe mean means very really just only even also too again still already yet now ' +
    'ever always much many more most lot lots bit little well good great nice bad right sure okay yes please thank thanks ' +
    'grateful sorry hello welcome morning evening afternoon everybody people thing things way time times day days today ' +
    'tomorrow yesterday like kind sort s t d'
  ).split(' '),
);
