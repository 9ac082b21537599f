import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  extensions,
  workspace,
  type CommentThread,
  type Event,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type Uri,
} from 'vscode';
import type { WireAnnotation, WireAnnotations } from '../../../server/protocol';
import { until } from './editor';

export interface Api {
  readonly annotations: {
    readonly get: (document: TextDocument) => WireAnnotations | null | undefined;
    readonly onDidChange: Event<Uri>;
  };
  readonly speakers: TreeDataProvider<unknown>;
  readonly threads: { readonly threadOn: (annotation: string) => CommentThread | undefined };
  readonly checklist: TreeDataProvider<unknown>;
  readonly orphans: TreeDataProvider<unknown>;
}

export async function activate(): Promise<Api> {
  const extension = extensions.getExtension<Api>('factmark.factmark');
  assert(extension, 'the host has loaded the extension');
  return extension.activate();
}

/** Who annotates from now on; nobody by an empty name. */
export const setUser = (name: string): Thenable<void> =>
  workspace.getConfiguration('factmark.identity').update('name', name, ConfigurationTarget.Global);

/** What the checkers say of the article, as soon as it meets the condition. */
export const annotationsOf = (
  { annotations }: Api,
  document: () => TextDocument,
  wanted: (annotations: WireAnnotations) => boolean,
): Promise<WireAnnotations> =>
  until(() => {
    const known = annotations.get(document());
    return known && wanted(known) ? known : undefined;
  }, annotations.onDidChange);

/** The annotation on these words, as soon as it meets the condition. */
export async function annotationOn(
  api: Api,
  document: () => TextDocument,
  words: string,
  wanted: (annotation: WireAnnotation) => boolean,
): Promise<WireAnnotation> {
  const isWanted = (each: WireAnnotation): boolean => each.exact === words && wanted(each);
  const { annotations } = await annotationsOf(api, document, (all) => all.annotations.some(isWanted));
  const found = annotations.find(isWanted);
  assert(found);
  return found;
}

async function itemsOf(tree: TreeDataProvider<unknown>, parent?: unknown): Promise<readonly TreeItem[]> {
  const nodes = (await tree.getChildren(parent)) ?? [];
  const items = await Promise.all(
    nodes.map(async (node) => [await tree.getTreeItem(node), ...(await itemsOf(tree, node))]),
  );
  return items.flat();
}

/** What a screen reader says of each item. */
export const spoken = async (tree: TreeDataProvider<unknown>): Promise<readonly string[]> =>
  (await itemsOf(tree)).map(({ accessibilityInformation }) => accessibilityInformation?.label ?? '');
