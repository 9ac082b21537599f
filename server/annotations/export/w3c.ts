import { distinct } from '../chain';
import { uuidOf } from '../hashes';
import { withForeignIds } from '../import/localIds';
import type { JsonObject } from '../json';
import type { StoredRecord } from '../record';
import { annotationContext } from '../terms';
import { groupVersions, isRemoval } from '../versions';

/**
 * What stands in a sidecar, as an AnnotationCollection with its one page inside: the last version of each annotation,
 * all of them where they are in conflict, with replies and sign-offs. The collection's id follows from what is in it.
 */
export function exportW3c(records: readonly StoredRecord[], label: string): JsonObject {
  const heads = groupVersions(distinct(records)).flatMap(({ heads: each }) => each.filter((head) => !isRemoval(head)));
  const items = withForeignIds(heads.map(({ json }) => json));
  const id = uuidOf(JSON.stringify(items));
  const page = { id: uuidOf(`${id} page`), type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length === 0 ? {} : { first: page, last: page.id }),
  };
}
