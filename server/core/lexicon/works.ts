/** Nouns for works, which a name in marks may follow: the film “Salt”. Lower case. */
export const workNouns: ReadonlySet<string> = new Set(
  (
    'album article autobiography ballad ballet blog book broadcast cartoon chapter column comedy concert documentary drama ' +
    'duet episode essay exhibition feature film game hit hymn magazine memoir memoirs movie musical newsletter novel ' +
    'opera painting paper pamphlet photograph piece play podcast poem programme program report satire sculpture ' +
    'sequel series show single sitcom song soundtrack special story study symphony thriller track tune video'
  ).split(' '),
);
