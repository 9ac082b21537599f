import type {
  WireAnnotation,
  WireArticle,
  WireClaim,
  WireDisputed,
  WirePosition,
  WireRange,
  WireStatus,
} from '../../server/protocol';
import { comparePositions, overlap, touches } from '../positions';

/** How the claims are sorted: what a reviewer should look at first, or as they stand in the text. */
export type ClaimOrder = 'rank' | 'appearance';

export type ClaimKind = 'claim' | WireDisputed['kind'];

export interface ClaimOptions {
  readonly order: ClaimOrder;
  /** Only these kinds; null for all. */
  readonly kinds: readonly ClaimKind[] | null;
  /** Only what this speaker says, by name; `''` is the narrator, null stands for all. */
  readonly speaker: string | null;
  /** Only what a check has one of these statuses for; null for all. What nobody has looked at is open. */
  readonly statuses: readonly WireStatus[] | null;
}

/** An article with what the checkers say of it. */
export interface ReviewedArticle {
  readonly article: WireArticle;
  readonly annotations: readonly WireAnnotation[];
}

/** A claim or a disputed statement in the list. */
export interface ClaimNode {
  readonly id: string;
  readonly uri: string;
  readonly kind: ClaimKind;
  readonly range: WireRange;
  /** The words on one line, shortened. */
  readonly label: string;
  /** Who says it; null for the narrator. */
  readonly speaker: string | null;
  /** 0 to 1; null for a disputed statement that is no check-worthy claim too. */
  readonly checkWorthiness: number | null;
  /** What a checker says of it; null where nobody has looked at it. */
  readonly check: WireAnnotation | null;
}

export const statusOf = ({ check }: ClaimNode): WireStatus => check?.status ?? 'open';

/** A disputed statement comes before every claim that nobody disputes. */
const rank = ({ kind, checkWorthiness }: ClaimNode): number => (checkWorthiness ?? 0) + (kind === 'claim' ? 0 : 1);

const byPlace = (a: ClaimNode, b: ClaimNode): number => comparePositions(a.range.start, b.range.start);

const comparators: Readonly<Record<ClaimOrder, (a: ClaimNode, b: ClaimNode) => number>> = {
  appearance: byPlace,
  rank: (a, b) => rank(b) - rank(a) || byPlace(a, b),
};

/** Claims and disputed statements of the article; a claim that is disputed is listed once, as disputed. */
function allNodes({ article, annotations }: ReviewedArticle): readonly ClaimNode[] {
  const { uri, speakers, claims, disputed } = article;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const checks = annotations.filter(({ kind }) => kind === 'check');
  const node = (
    { range, label, speaker }: WireClaim | WireDisputed,
    kind: ClaimKind,
    checkWorthiness: number | null,
  ): ClaimNode => ({
    id: `${uri} ${kind} ${label}`,
    uri,
    kind,
    range,
    label,
    speaker: speaker === null ? null : (names.get(speaker) ?? null),
    checkWorthiness,
    check: checks.find((check) => check.range && overlap(check.range, range)) ?? null,
  });
  const disputes = disputed.map((statement) => {
    const claim = claims.find(({ range }) => overlap(range, statement.range));
    return node(statement, statement.kind, claim?.checkWorthiness ?? null);
  });
  const undisputed = claims.filter(({ range }) => !disputed.some((statement) => overlap(range, statement.range)));
  return [...disputes, ...undisputed.map((claim) => node(claim, 'claim', claim.checkWorthiness))];
}

/** Numbers statements of the same words, since an id must be unique. */
function withUniqueIds(nodes: readonly ClaimNode[]): readonly ClaimNode[] {
  const uses = new Map<string, number>();
  return nodes.map((node) => {
    const use = uses.get(node.id) ?? 0;
    uses.set(node.id, use + 1);
    return use === 0 ? node : { ...node, id: `${node.id} ${use}` };
  });
}

const passes = (node: ClaimNode, { kinds, speaker, statuses }: ClaimOptions): boolean =>
  (kinds === null || kinds.includes(node.kind)) &&
  (speaker === null || speaker === (node.speaker ?? '')) &&
  (statuses === null || statuses.includes(statusOf(node)));

/**
 * What of an article is worth checking, sorted and filtered.
 *
 * @example `claimNodes(reviewed, { order: 'rank', kinds: ['denial'], speaker: 'Ana Ruiz', statuses: null })`
 */
export const claimNodes = (reviewed: ReviewedArticle, options: ClaimOptions): readonly ClaimNode[] =>
  // Numbered in text order and before the filter, so that neither sorting nor filtering gives a node another id.
  withUniqueIds([...allNodes(reviewed)].sort(byPlace))
    .filter((node) => passes(node, options))
    .sort(comparators[options.order]);

/** The node of what stands at a position: of several the one that begins last. */
export const claimAt = (nodes: readonly ClaimNode[], position: WirePosition): ClaimNode | undefined =>
  nodes.filter(({ range }) => touches(range, position)).sort((a, b) => byPlace(b, a))[0];

/** Who says something that is listed, in the order of the text; `''` is the narrator. */
export const claimSpeakers = (reviewed: ReviewedArticle): readonly string[] => [
  ...new Set([...allNodes(reviewed)].sort(byPlace).map(({ speaker }) => speaker ?? '')),
];
