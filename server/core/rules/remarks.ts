import type { Article } from '../model';
import type { RemarkKind } from '../remark';
import type { Report } from './rule';

/** The remarks of a kind, as they were worded. */
export const reportRemarks = ({ remarks }: Article, kind: RemarkKind): readonly Report[] =>
  remarks
    .filter((remark) => remark.kind === kind)
    .map(({ start, end, message }) => ({ start, end, message, related: [], fixes: [] }));
