import { isObject, listOf, stringOf, type Json, type JsonObject } from './json';
import { uuidOf } from './hashes';

/** Where a fact is from. */
export interface Source {
  readonly kind: 'url' | 'document' | 'person';
  /** The address; of a person `mailto:` or `tel:`; null where there is none. */
  readonly url: string | null;
  readonly name: string | null;
  readonly archivedUrl: string | null;
  /** The date of access or of the talk, as xsd:dateTime. */
  readonly accessed: string | null;
  /** What the source says. */
  readonly quotation: string | null;
}

const withKey = (key: string, value: Json | null): JsonObject => (value === null ? {} : { [key]: value });

const partOfType = (values: readonly Json[], type: string): JsonObject | undefined =>
  values.filter(isObject).find((value) => listOf(value['type']).includes(type));

/** A source as a body of the Web Annotation model: the time of access and the copy are a state, the words a selector. */
export function writeSource({ kind, url, name, archivedUrl, accessed, quotation }: Source): JsonObject {
  const isDated = archivedUrl !== null || accessed !== null;
  const state = { type: 'TimeState', ...withKey('sourceDate', accessed), ...withKey('cached', archivedUrl) };
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: url ?? uuidOf(`${kind} ${name ?? ''}`),
      type: kind === 'person' ? 'Person' : 'Text',
      ...withKey('name', name),
    },
    ...(isDated ? { state } : {}),
    ...(quotation === null ? {} : { selector: { type: 'TextQuoteSelector', exact: quotation } }),
  };
}

const plainSource = (url: string): Source => ({
  kind: /^(?:mailto|tel):/.test(url) ? 'person' : 'url',
  url,
  name: null,
  archivedUrl: null,
  accessed: null,
  quotation: null,
});

/** The source that a body names, ours or a bare link; null for a body of another kind. */
export function readSource(body: Json): Source | null {
  if (typeof body === 'string') return plainSource(body);
  if (!isObject(body)) return null;
  if (listOf(body['type']).includes('TextualBody')) {
    const value = stringOf(body['value']) ?? '';
    return body['purpose'] === 'linking' && /^https?:\/\//.test(value) ? plainSource(value) : null;
  }
  const resource = body['source'] ?? stringOf(body['id']);
  const fields = isObject(resource) ? resource : {};
  const id = stringOf(isObject(resource) ? resource['id'] : resource);
  if (id === null) return null;
  const state = partOfType(listOf(body['state']), 'TimeState') ?? {};
  const quote = partOfType(listOf(body['selector']), 'TextQuoteSelector') ?? {};
  const isNamedOnly = id.startsWith('urn:uuid:');
  const kindOfNamed = fields['type'] === 'Person' ? 'person' : 'document';
  return {
    kind: isNamedOnly || fields['type'] === 'Person' ? kindOfNamed : plainSource(id).kind,
    url: isNamedOnly ? null : id,
    name: stringOf(fields['name']),
    archivedUrl: stringOf(state['cached']),
    accessed: stringOf(state['sourceDate']),
    quotation: stringOf(quote['exact']),
  };
}
