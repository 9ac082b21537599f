/** Abbreviations that end with a period inside a sentence; as written, without the period. */

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

const titles =
  'Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Lt Maj Capt Cmdr Sgt Cpl Pvt Pte Supt Atty Msgr Cllr Govs Sens Asst';
const titlesLikeWords = 'St Rev Fr Hon Gen Col Sen Reps Rep Gov Adm Pres Det Insp Amb Dep Sec';
const dates = 'Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri';
const names = 'Mohd Muhd Smt';
const places = 'Ala Ariz Calif Colo Conn Fla Kan Ky Mich Minn Mont Neb Nev Okla Tenn Tex Vt Wis Wyo';
const placesLikeWords = 'Ark Del Ga Ill Ind La Mass Md Miss Mo Ore Pa Va Wash';

/** Nothing else but abbreviations: the period is theirs wherever they stand. */
export const abbreviations: ReadonlySet<string> = words(
  titles,
  names,
  'Jr Sr Inc Corp Ltd Bros',
  'Sept Blvd Hwy vs etc approx viz assn Assn',
  places,
);

/** Words too, or the last word of a sentence as often: the period is theirs only before a further word. */
export const likelyAbbreviations: ReadonlySet<string> = words(
  titlesLikeWords,
  dates,
  'Sat Sun Ft Mt Ave Rd Co Dept Univ Inst Dist No Nos Vol Art Fig Figs al est ed eds cf v p pp ca',
  placesLikeWords,
);

/** Of both, the ones that may end a sentence: then what follows decides. */
export const sentenceFinalAbbreviations: ReadonlySet<string> = words(
  'Jr Sr Inc Corp Ltd Co etc al est Sat Sun Art',
  places,
  placesLikeWords,
);

/**
 * Given names cut down to consonants: Sk. Mastan, Ch. Rao, Kh. Devi. Words without a vowel are no words, but for sounds
 * that people make.
 */
export const shortenedName =
  /^(?!(?:Hmm?|Mmm?|Shh?|Brr|Grr|Tsk|Pff?|Psst)$)(?![AEIOU])\p{Lu}[bcdfghjklmnpqrstvwxz]{1,2}$/u;
