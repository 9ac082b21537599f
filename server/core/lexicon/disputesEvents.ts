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
  approve: { verbs: 'approve pass adopt ratify', nouns: 'approval adoption ratification' },
  reject: { verbs: 'reject', nouns: 'rejection' },
  warn: { verbs: 'warn alert', nouns: 'warning' },
  inform: { verbs: 'inform notify', nouns: 'notification' },
  pay: { verbs: 'pay', nouns: 'payment' },
  promise: { verbs: 'promise pledge', nouns: 'promise pledge' },
  sell: { verbs: 'sell', nouns: 'sale' },
  buy: { verbs: 'buy purchase acquire', nouns: 'purchase acquisition' },
  inspect: { verbs: 'inspect examine', nouns: 'inspection examination' },
  search: { verbs: 'search', nouns: 'search' },
  threaten: { verbs: 'threaten', nouns: 'threat' },
  abduct: { verbs: 'abduct kidnap', nouns: 'abduction kidnapping' },
  evacuate: { verbs: 'evacuate', nouns: 'evacuation' },
  ban: { verbs: 'ban prohibit outlaw', nouns: 'ban prohibition' },
  postpone: { verbs: 'postpone delay', nouns: 'postponement' },
  appoint: { verbs: 'appoint hire', nouns: 'appointment' },
  leak: { verbs: 'leak', nouns: 'leak' },
  forge: { verbs: 'forge falsify', nouns: 'forgery falsification' },
  defraud: { verbs: 'defraud swindle embezzle', nouns: 'embezzlement' },
  block: { verbs: 'block', nouns: 'blockade' },
  apologize: { verbs: 'apologize apologise', nouns: 'apology' },
  sue: { verbs: 'sue', nouns: 'lawsuit' },
  convict: { verbs: 'convict', nouns: 'conviction' },
  veto: { verbs: 'veto', nouns: 'veto' },
  sink: { verbs: 'sink', nouns: 'sinking' },
};

const familyOf = (part: keyof EventFamily): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(families).flatMap(([name, family]) => family[part].split(' ').map((word) => [word, name] as const)),
  );

/** `invade` → `attack`. */
export const eventVerbs = familyOf('verbs');

/** `invasion` → `attack`. */
export const eventNouns = familyOf('nouns');
