import { textsFor } from './body';
import type { Annotation } from './fold';

/** Where a rule's findings are dismissed: on just these words, in their paragraph, or in all of the article. */
export type DismissalScope = 'finding' | 'paragraph' | 'article';

export interface Dismissal {
  readonly rule: string;
  readonly scope: DismissalScope;
}

/** What an annotation dismisses; null where it is none that does. */
export function dismissalOf({ kind, head, target }: Annotation): Dismissal | null {
  if (kind !== 'dismissal') return null;
  // Besides the rule, in any order, it may say that the paragraph is meant.
  const classes = textsFor(head.json, 'classifying');
  const rule = classes.find((each) => each !== 'paragraph');
  if (rule === undefined) return null;
  if (target === 'article') return { rule, scope: 'article' };
  return { rule, scope: classes.includes('paragraph') ? 'paragraph' : 'finding' };
}
