/** Abbreviations that end with a period inside a sentence, lower case, without the period. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st sen sens rep reps gov govs gen col lt maj capt cmdr adm sgt cpl pvt pres ' +
    'amb hon supt insp det asst dep dist atty sec min msgr ald cllr pte spc ofc ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'no nos vs v fig figs vol p pp ed eds approx est dept univ inst assn bros ave blvd rd mt ft hwy ' +
    'e.g i.e cf al viz ca etc a.m p.m u.s u.k u.n e.u d.c ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo'
  ).split(' '),
);

/** Of those, the ones that may also end a sentence: then a capital that starts a sentence decides. */
export const sentenceFinalAbbreviations: ReadonlySet<string> = new Set(
  (
    'jr sr etc a.m p.m u.s u.k u.n e.u d.c inc corp ltd co al est no ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo'
  ).split(' '),
);
