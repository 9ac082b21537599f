const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Past tenses of irregular verbs that are nothing else, be it a participle: the treebank has too few of most to know them. */
export const pastTenses: readonly string[] = words(
  'arose ate awoke became befell began blew chose drank drew drove flew forbade foresaw foretold forgave forsook froze gave ' +
    'grew knew mistook outdid outgrew overcame overran overrode oversaw overtook overthrew partook retook rewrote rode sang ' +
    'sank shook shrank slew sprang stank strode strove swam swore threw tore trod underwent undertook undid went withdrew ' +
    'woke wore wove wrote',
);

/** Irregular forms that are a past tense or a participle, and nothing else. */
export const pastForms: readonly string[] = words(
  'bled bought brought caught clung crept dealt dug dwelt fled flung fought heard held hung kept knelt leapt lent meant misled ' +
    'overheard overthrown paid rebuilt repaid resold sent slept slid slung sold sought sped spent strung stung swept swung ' +
    'taught told understood upheld wept withheld withstood wrung',
);
