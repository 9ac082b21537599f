import { acrossDenied } from './acrossDenied';
import { acrossMisquote } from './acrossMisquote';
import { acrossRepeated } from './acrossRepeated';
import { captionCredited } from './captionCredited';
import { claimCheckWorthy } from './claimCheckWorthy';
import { claimPreviouslyChecked } from './claimPreviouslyChecked';
import { consistencyAge } from './consistencyAge';
import { consistencyPercentages } from './consistencyPercentages';
import { consistencyQuoteCopy } from './consistencyQuoteCopy';
import { consistencyTitle } from './consistencyTitle';
import { consistencyTotal } from './consistencyTotal';
import { consistencyWeekday } from './consistencyWeekday';
import { disputeAllegation } from './disputeAllegation';
import { disputeChallenged } from './disputeChallenged';
import { disputeContradicted } from './disputeContradicted';
import { disputeDenial } from './disputeDenial';
import { quoteAmbiguous } from './quoteAmbiguous';
import { quoteDirect } from './quoteDirect';
import { quoteIndirect } from './quoteIndirect';
import { quoteMixed } from './quoteMixed';
import { quoteUnattributed } from './quoteUnattributed';
import { quoteUnclosed } from './quoteUnclosed';
import type { Rule } from './rule';
import { sidecarProblem } from './sidecarProblem';
import { speakerNameVariant } from './speakerNameVariant';
import { verdictConflict } from './verdictConflict';
import { verdictFalse } from './verdictFalse';
import { verdictNeedsRecheck } from './verdictNeedsRecheck';
import { verdictSingleSource } from './verdictSingleSource';

/** Every rule, in the order in which `docs/rules.md` explains them. */
export const rules: readonly Rule[] = [
  quoteDirect,
  quoteMixed,
  quoteIndirect,
  quoteAmbiguous,
  quoteUnattributed,
  quoteUnclosed,
  captionCredited,
  claimCheckWorthy,
  claimPreviouslyChecked,
  disputeDenial,
  disputeChallenged,
  disputeContradicted,
  disputeAllegation,
  speakerNameVariant,
  consistencyPercentages,
  consistencyWeekday,
  consistencyTotal,
  consistencyAge,
  consistencyTitle,
  consistencyQuoteCopy,
  acrossMisquote,
  acrossRepeated,
  acrossDenied,
  verdictFalse,
  verdictNeedsRecheck,
  verdictConflict,
  verdictSingleSource,
  sidecarProblem,
];
