/** Words around names that tell what kind of speaker somebody is. Common nouns only: no names. Lower case. */
import { personNouns } from './personNouns';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Courtesy titles, with the gender they state. */
export const courtesyTitles: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['sister', 'female'],
  ['baroness', 'female'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['mx', null],
  ['mx.', null],
  // As papers of other countries write them.
  ['monsieur', 'male'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['mademoiselle', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['signor', 'male'],
  ['signora', 'female'],
  ['shri', 'male'],
  ['smt', 'female'],
  ['smt.', 'female'],
  ['alhaji', 'male'],
  ['hajiya', 'female'],
  ['hajia', 'female'],
  ['encik', 'male'],
  ['puan', 'female'],
  ['datin', 'female'],
]);

/** Words of offices and ranks that stand before a name. */
export const titleWords: ReadonlySet<string> = words(
  'president vice prime minister chancellor premier governor gov gov. govs. lieutenant lt lt. mayor senator sen sen. sens. ' +
    'representative rep rep. reps. congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor ' +
    'councilor alderman commissioner secretary deputy foreign defense defence interior finance health justice education ' +
    'labor labour home general attorney gen gen. judge justice chief chairman chairwoman chair chairperson director ' +
    'executive officer ceo cfo coo founder co-founder professor prof prof. doctor dr dr. captain capt capt. colonel col col. ' +
    'major maj maj. sergeant sgt sgt. detective det det. inspector superintendent supt constable officer sheriff marshal ' +
    'admiral adm adm. commander cmdr. corporal private pvt pope cardinal archbishop bishop rev rev. reverend father ' +
    'pastor rabbi imam king queen prince princess duke duchess lord lady sir dame baron baroness emperor sultan emir pm cm mp msp mep vp ' +
    'ambassador envoy spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist pollster ' +
    'candidate nominee former ex then acting interim outgoing incoming senior junior lead head coach manager trainer ' +
    'cllr cllr. revd revd. supt. insp insp. di dci pc brig brig. brigadier lt-gen maj-gen vice-president vice-chancellor ' +
    'canon dean hon hon. provost comptroller captain defender midfielder striker goalkeeper quarterback editor reporter correspondent columnist anchor host ' +
    'journalist author writer actor actress singer rapper director producer comedian artist lawyer attorney prosecutor ' +
    'solicitor barrister counsel district activist campaigner organizer organiser leader whip speaker majority minority ' +
    'house senate democratic republican conservative liberal labour green party state federal county city town special ' +
    'u.s. us british american russian ukrainian french german chinese turkish iranian israeli palestinian canadian ' +
    'australian indian pakistani mexican japanese korean european saudi egyptian syrian polish italian ' +
    'spanish greek brazilian teacher principal headteacher nurse researcher scientist historian biologist physicist ' +
    'psychologist psychiatrist veteran retired local resident neighbor neighbour farmer student engineer owner pilot master rector vicar warden registrar curator conductor ' +
    'firefighter paramedic treasurer clerk undersecretary under-secretary secretary-general minister-president mr mr. mrs ' +
    'mrs. ms ms. miss mx mx. news fellow staff campaign national security intelligence press communications policy ' +
    'business technology research managing creative technical assistant associate co-chair co-author co-director ' +
    'sports political white police fire health board council committee ' +
    // Honours and offices outside the English-speaking countries.
    'monsieur madame mme mademoiselle herr frau señor señora signor signora shri smt smt. alhaji hajiya hajia haji encik ' +
    "puan datin datuk dato dato' dato’ tun seri ustaz maulana mullah ayatollah grand sheikh sheikha shaikh mufti pandit swami lama engr " +
    'engr. barr. atty atty. advocate monsignor msgr msgr. patriarch metropolitan bey effendi tengku kyai nawab thiru',
);

/** “Tan Sri Lim” has the title, “Sri Mulyani” the name. */
export const secondTitles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sri', words("tan dato datuk dato’ dato'")],
]);

/** Nouns for people by their country, where no name says who is meant: “the Spaniard”. Lower case. */
export const demonyms: ReadonlySet<string> = words(
  'spaniard briton swede dane finn pole turk scot serb croat slovak slovene czech greek basque catalan kurd swiss german ' +
    'italian belgian norwegian austrian hungarian romanian bulgarian albanian bosnian macedonian ukrainian russian ' +
    'belarusian estonian latvian lithuanian georgian armenian american canadian mexican cuban jamaican haitian brazilian ' +
    'argentine argentinian chilean colombian venezuelan peruvian ecuadorian bolivian uruguayan paraguayan australian ' +
    'indian pakistani bangladeshi nepali iranian iraqi syrian israeli palestinian egyptian libyan tunisian algerian ' +
    'moroccan nigerian ghanaian kenyan ugandan tanzanian zambian zimbabwean ethiopian eritrean somali cameroonian ' +
    'senegalese ivorian angolan korean indonesian malaysian thai filipino singaporean mongolian kazakh uzbek afghan ' +
    'icelander new-zealander',
);

/** Whoever belongs to a party: “the Democrat” is somebody, and no organisation. */
export const adherents: ReadonlySet<string> = words('democrat republican');

/** They belong to a title where a title follows: First Minister, South Korean, but not Third Way, South Korea. */
export const titleOpenings: ReadonlySet<string> = words('first second third north south east west');

/** People who are quoted without being named. */
export const anonymousNouns: ReadonlySet<string> = words('source insider person people somebody someone anybody');

/** Groups: plural by meaning. */
export const groupNouns: ReadonlySet<string> = words(
  'police authorities residents officials experts critics supporters opponents analysts scientists researchers doctors ' +
    'witnesses neighbors neighbours lawmakers senators prosecutors lawyers investigators economists leaders ministers ' +
    'protesters activists voters parents students teachers workers families relatives fans players observers sources ' +
    'democrats republicans conservatives liberals others many some several most few both all historians economists media',
);

/** Words that stand for a part of those named before: "some said". */
export const quantifiers: ReadonlySet<string> = words(
  'some others several many most few both all none two three four five six seven eight nine ten dozens hundreds each',
);

/** Words that bring in somebody new. */
export const indefinites: ReadonlySet<string> = words('a an one another some any no every each');

/** Prepositions before places rather than people. */
export const placePrepositions: ReadonlySet<string> = words(
  'in at near outside inside across around off throughout into towards toward through',
);

/** Last words of the names of places, where no given name stands before them. */
export const placeNouns: ReadonlySet<string> = words(
  'sound bay gulf strait river creek canal lake sea ocean island islands isle peninsula cape coast beach hill hills ' +
    'mountain mountains valley forest desert street road lane avenue boulevard bridge square harbour harbor port county ' +
    'province district village town city region',
);

/**
 * Countries and capitals that speak through their governments: "Moscow denied it". Not those that are often somebody's
 * name, as Georgia, Jordan, Paris and Washington.
 */
export const nations: ReadonlySet<string> = words(
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium ' +
    'bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chile china colombia congo croatia ' +
    'cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france germany ghana greece guatemala ' +
    'haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea ' +
    'kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg malawi malaysia mali malta mexico ' +
    'moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman ' +
    'pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal ' +
    'serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand ' +
    'tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe ' +
    'ankara athens baghdad bangkok beijing belgrade berlin brasilia brussels bucharest budapest cairo canberra caracas ' +
    'copenhagen damascus delhi doha hanoi havana helsinki islamabad jakarta kabul khartoum kiev kyiv lisbon madrid manila ' +
    'minsk moscow nairobi oslo ottawa prague pretoria pyongyang riyadh seoul stockholm taipei tehran tokyo tripoli warsaw',
);

/** Last words of the seats of power that stand for those who sit there. */
export const seatNouns: ReadonlySet<string> = words('street house palace hall quay square');

/** Nouns that name organisations, also as the last word of a proper name. */
export const organisationNouns: ReadonlySet<string> = words(
  'ministry agency company corporation firm group organization organisation association union party government ' +
    'administration council committee commission court department bureau office police force army navy board bank ' +
    'university college school institute hospital church club team league federation fund foundation trust charity ' +
    'network newspaper paper magazine journal times post tribune herald gazette guardian telegraph broadcaster channel ' +
    'station website outlet press service studio airline airport carrier manufacturer maker retailer supermarket chain ' +
    'store embassy consulate delegation campaign coalition alliance movement parliament senate congress cabinet ' +
    'kremlin pentagon vatican whitehall startup start-up inc inc. corp corp. ltd ltd. plc llc gmbh co co. & sons group holdings partners authority watchdog ' +
    'regulator society academy center centre laboratory lab task panel report study survey poll statement document ' +
    'letter email memo book article editorial website page account lawsuit complaint indictment filing release transcript ' +
    'magazine publication paper site blog tweet post message federation alliance guild list chamber order brotherhood ' +
    'sisterhood society syndicate consortium cooperative co-operative airline railway railways rail force',
);

/**
 * Nouns for people that WordNet lacks or knows as something else first: general words (person), offices and ranks
 * (chief, chair, principal), doers that are things or firms as well (anchor, cleaner, publisher), words younger than it.
 */
const furtherPersonNouns =
  'person people source suspect relative fan academic operative militant teen ' +
  'chief general cardinal principal chair queen ceo cfo coo councilor headteacher vice-president vice-chancellor ' +
  'anchor moderator founder co-founder co-author builder cleaner climber commuter fireman publisher butcher tailor usher ' +
  'carer midfielder goalscorer policymaker congressperson gamer influencer podcaster youtuber';

/** Nouns for people: heads of speakers without a name. Nouns that news uses for firms (maker, carrier) are none. */
export const roleNouns: ReadonlySet<string> = new Set(
  `${personNouns} ${furtherPersonNouns}`.split(' ').filter((word) => !organisationNouns.has(word)),
);

/**
 * Last words of the names of firms and houses, after the branches of business (the sectors of the Global Industry
 * Classification Standard) and the houses of culture; by themselves they are no organisations.
 */
export const firmWords: ReadonlySet<string> = words(
  'airways airlines lines rail motors foods industries systems energy power pharmaceuticals insurance capital brothers ' +
    'technologies technology records studios pictures media telecom steel oil gas mining water chemicals electronics ' +
    'software networks securities ventures logistics publishing productions properties stores hotels hospitals schools ' +
    'solutions international enterprises theatre theater opera orchestra philharmonic museum gallery zoo choir ballet ' +
    'library festival inspectorate tribunal news',
);

/** Documents and other things that say something: recorded as organisations' voices, not persons. */
export const documentNouns: ReadonlySet<string> = words(
  'report study survey poll statement document letter email memo book article editorial website page lawsuit complaint ' +
    'indictment filing release transcript paper site blog tweet post message notice sign account story column op-ed',
);

export const femalePronouns: ReadonlySet<string> = words('she her hers herself');
export const malePronouns: ReadonlySet<string> = words('he him his himself');
export const pluralPronouns: ReadonlySet<string> = words('they them their theirs themselves');

/** Nouns that state the gender of the person they mean. */
export const femaleNouns: ReadonlySet<string> = words(
  'woman girl mother daughter sister wife widow aunt actress spokeswoman chairwoman congresswoman councilwoman ' +
    'assemblywoman policewoman landlady headmistress waitress nun niece granddaughter saleswoman queen princess lady girlfriend ' +
    'businesswoman grandmother mum mom stepmother mother-in-law sister-in-law daughter-in-law fiancée heroine',
);
export const maleNouns: ReadonlySet<string> = words(
  'man boy father son brother husband uncle actor spokesman chairman congressman councilman assemblyman king prince ' +
    'lord boyfriend businessman pope priest grandfather dad nephew grandson widower stepfather father-in-law brother-in-law ' +
    'son-in-law fiancé salesman policeman fisherman fireman watchman',
);

/** Nouns for relatives: people are brought in by whose they are, and relatives by blood or marriage share surnames. */
export const kinNouns: ReadonlySet<string> = words(
  'mother father mum mom dad parent daughter son sister brother wife husband spouse widow widower aunt uncle niece nephew ' +
    'cousin grandmother grandfather granddaughter grandson girlfriend boyfriend fiancé fiancée partner stepfather stepmother ' +
    'father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law',
);

/** Days and months: capitalised, never a person by themselves. Without a period Jan and Sun are names. */
export const calendarWords: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue tues wed thu thurs fri feb apr jun jul aug sept sep oct nov dec ' +
    'mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);

/** What short titles stand for, so that "the vicar" finds "the Revd Ana Ruiz". */
export const titleMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'dr doctor physician surgeon',
    'prof professor academic',
    'rev reverend vicar rector priest pastor minister',
    'revd reverend vicar rector priest pastor minister',
    'reverend vicar rector priest pastor minister',
    'father priest',
    'cllr councillor councilor',
    'sen senator lawmaker',
    'sens senator lawmaker',
    'reps representative lawmaker',
    'rep representative congressman congresswoman lawmaker',
    'gov governor',
    'supt superintendent officer',
    'insp inspector officer detective',
    'det detective officer',
    'sgt sergeant officer',
    'pc constable officer',
    'capt captain skipper',
    'col colonel officer',
    'lt lieutenant officer',
    'maj major officer',
    'gen general',
    'adm admiral',
    'judge magistrate',
    'democratic democrat',
  ].map((line) => {
    const [title = '', ...meanings] = line.split(' ');
    return [title, meanings];
  }),
);
