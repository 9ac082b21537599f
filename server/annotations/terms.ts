/**
 * What a record says beyond the Web Annotation model, in vocabularies whose prefixes its context declares, so that
 * every line stays plain JSON-LD with one context (docs/sidecar.md).
 */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The `id` of an annotation's first record; missing on that record itself. */
export const versionOf = 'dcterms:isVersionOf';

/** The records that this one takes the place of. */
export const replaces = 'dcterms:replaces';

/** The records that stood last in the file, each with its hash: `{"id", "schema:sha256"}`. */
export const follows = 'iana:prev';

export const sha256Of = 'schema:sha256';

export const statusTerm = 'schema:creativeWorkStatus';

export const assigneeTerm = 'schema:accountablePerson';
