import { scaleOf, type Annotation, type House } from '../annotations/index';

/** The rules that only say where quotes are. */
const quoteRules: ReadonlySet<string> = new Set(['quote/direct', 'quote/mixed', 'quote/indirect']);

/** Whether a quote is as it was said, and by whom. */
const isOfQuotes = (rule: string): boolean =>
  (rule.startsWith('quote/') && rule !== 'quote/unclosed') || rule === 'across/misquote' || rule === 'across/repeated';

/** Whether what is stated is true. */
const isOfClaims = (rule: string): boolean =>
  rule.startsWith('claim/') || rule.startsWith('dispute/') || rule === 'across/denied' || quoteRules.has(rule);

/**
 * Whether what a checker says of some words answers what a rule reports of them. That somebody said so does not make it
 * true: a verdict on a quote leaves the claims in it to be checked.
 */
export function concerns(annotation: Annotation, house: House, rule: string): boolean {
  const scale = scaleOf(annotation, house);
  return (scale !== 'quotes' && isOfClaims(rule)) || (scale !== 'claims' && isOfQuotes(rule));
}
