import type { LocalClaim, LocalDispute, LocalMention, LocalQuote, ParagraphFacts } from './model';

const mention = (each: LocalMention): LocalMention => {
  const { start, end, kind, name, key, role, roleWords, gender, leaning, reference, place, subject, spoken } = each;
  return { start, end, kind, name, key, role, roleWords, gender, leaning, reference, place, subject, spoken };
};

const quote = ({ start, end, kind, group, cue, candidates, continues }: LocalQuote): LocalQuote => {
  return { start, end, kind, group, cue, candidates, continues };
};

const claim = ({ start, end, checkWorthiness, factors }: LocalClaim): LocalClaim => {
  return { start, end, checkWorthiness, factors };
};

const dispute = ({ start, end, kind, by, marker, why, proposition }: LocalDispute): LocalDispute => {
  return { start, end, kind, by, marker, why, proposition };
};

/**
 * The same facts, all of a kind with the same fields in the same order. Stages build them in many ways; the article
 * stage reads them all at every keystroke, and engines read objects of one layout several times as fast.
 */
export const uniform = (facts: ParagraphFacts): ParagraphFacts => ({
  ...facts,
  mentions: facts.mentions.map(mention),
  quotes: facts.quotes.map(quote),
  claims: facts.claims.map(claim),
  disputes: facts.disputes.map(dispute),
});
