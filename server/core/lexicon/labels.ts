/** Words that stand before a colon, at the head of a paragraph or a headline, and are nobody. Lower case. */
export const noSpeakers: ReadonlySet<string> = new Set(
  (
    'analysis background breaking clarification comment commentary correction date editorial exclusive explained explainer ' +
    'explainers fact facts factbox fiction interview key live more myth note notes obituary opinion photo photos picture ' +
    'pictures podcast poll preview profile ps read related report result results review revealed score source sources summary ' +
    'timeline topline update updated verdict video watch weather'
  ).split(' '),
);
