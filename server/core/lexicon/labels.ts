/** Words that stand before a colon, at the head of a paragraph or a headline, and are nobody. Lower case. */
export const noSpeakers: ReadonlySet<string> = new Set(
  (
    'about address analysis background breaking clarification comment commentary contact contacts correction cost date ' +
    'editorial email exclusive explained explainer fact facts factbox fiction how info information interview key live ' +
    'location more myth note notes obituary opinion phone photo photos picture pictures podcast poll preview price profile ' +
    'ps read related report result results revealed score source sources summary tel tickets time timeline topline update ' +
    'updated venue verdict video watch weather website what when where who why'
  ).split(' '),
);
