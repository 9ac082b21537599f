/** Verbs and event nouns that name one kind of event, so that "invasion" and "did not attack" speak of the same thing. */
interface EventFamily {
  readonly verbs: string;
  readonly nouns: string;
}

const families: Readonly<Record<string, EventFamily>> = {
  attack: {
    verbs: 'attack invade bomb bombard shell strike raid storm',
    nouns: 'attack invasion assault aggression bombardment bombing shelling offensive incursion raid airstrike war',
  },
  kill: { verbs: 'kill murder assassinate slay execute', nouns: 'killing murder assassination execution slaying' },
  annex: { verbs: 'annex occupy seize capture', nouns: 'annexation occupation seizure capture' },
  arrest: { verbs: 'arrest detain imprison jail', nouns: 'arrest detention imprisonment' },
  deport: { verbs: 'deport expel', nouns: 'deportation expulsion' },
  resign: { verbs: 'resign quit', nouns: 'resignation' },
  dismiss: { verbs: 'fire sack', nouns: 'dismissal firing sacking' },
  poison: { verbs: 'poison', nouns: 'poisoning' },
  torture: { verbs: 'torture', nouns: 'torture' },
  rape: { verbs: 'rape', nouns: 'rape' },
  hack: { verbs: 'hack', nouns: 'hack hacking cyberattack' },
  steal: { verbs: 'steal rob loot', nouns: 'theft robbery looting' },
  meddle: { verbs: 'interfere meddle', nouns: 'interference meddling' },
  bribe: { verbs: 'bribe', nouns: 'bribery' },
  cancel: { verbs: 'cancel', nouns: 'cancellation' },
  close: { verbs: 'close shut', nouns: 'closure shutdown' },
  withdraw: { verbs: 'withdraw', nouns: 'withdrawal pullout' },
  destroy: { verbs: 'destroy demolish', nouns: 'destruction demolition' },
  sign: { verbs: 'sign', nouns: 'signing' },
  approve: { verbs: 'approve', nouns: 'approval' },
};

const familyOf = (part: keyof EventFamily): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(families).flatMap(([name, family]) => family[part].split(' ').map((word) => [word, name] as const)),
  );

/** `invade` → `attack`. */
export const eventVerbs = familyOf('verbs');

/** `invasion` → `attack`. */
export const eventNouns = familyOf('nouns');
