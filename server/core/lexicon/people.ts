/** Words around names that tell what kind of speaker somebody is. Common nouns only: no names. Lower case. */

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
]);

/** Words of offices and ranks that stand before a name. */
export const titleWords: ReadonlySet<string> = words(
  'president vice prime minister chancellor premier governor gov gov. lieutenant lt lt. mayor senator sen sen. ' +
    'representative rep rep. congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor ' +
    'councilor alderman commissioner secretary deputy foreign defense defence interior finance health justice education ' +
    'labor labour home general attorney gen gen. judge justice chief chairman chairwoman chair chairperson director ' +
    'executive officer ceo cfo coo founder co-founder professor prof prof. doctor dr dr. captain capt capt. colonel col col. ' +
    'major maj maj. sergeant sgt sgt. detective det det. inspector superintendent supt constable officer sheriff marshal ' +
    'admiral adm adm. commander cmdr. corporal private pvt pope cardinal archbishop bishop rev rev. reverend father ' +
    'pastor rabbi imam king queen prince princess duke duchess lord lady sir dame baron baroness emperor sultan emir ' +
    'ambassador envoy spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist pollster ' +
    'candidate nominee former ex then acting interim outgoing incoming senior junior lead head coach manager trainer ' +
    'cllr cllr. revd revd. supt. insp insp. di dci pc brig brig. brigadier lt-gen maj-gen vice-president vice-chancellor ' +
    'canon dean hon hon. provost comptroller captain defender midfielder striker goalkeeper quarterback editor reporter correspondent columnist anchor host ' +
    'journalist author writer actor actress singer rapper director producer comedian artist lawyer attorney prosecutor ' +
    'solicitor barrister counsel district activist campaigner organizer organiser leader whip speaker majority minority ' +
    'house senate democratic republican conservative liberal labour green party state federal county city town special ' +
    'u.s. us british american russian ukrainian french german chinese turkish iranian israeli palestinian canadian ' +
    'australian indian pakistani mexican japanese korean north south european saudi egyptian syrian polish italian ' +
    'spanish greek brazilian teacher principal headteacher nurse researcher scientist historian biologist physicist ' +
    'psychologist psychiatrist veteran retired local resident neighbor neighbour farmer student engineer owner pilot master rector vicar warden registrar curator conductor ' +
    'firefighter paramedic treasurer clerk undersecretary under-secretary secretary-general minister-president mr mr. mrs ' +
    'mrs. ms ms. miss mx mx. news fellow staff campaign national security intelligence press communications policy ' +
    'business technology research managing creative technical assistant associate co-chair co-author co-director ' +
    'landlady landlord hairdresser shopkeeper novelist poet painter chef baker sports political white police fire health board council committee',
);

/** Ordinals belong to a title where a title follows: First Minister, but not Third Way. */
export const ordinals: ReadonlySet<string> = words('first second third');

/** Nouns for people by what they do: heads of speakers without a name. */
export const roleNouns: ReadonlySet<string> = words(
  'spokesman spokeswoman spokesperson official officer minister president mayor governor senator lawmaker legislator ' +
    'congressman congresswoman councillor councilor politician diplomat ambassador envoy adviser advisor aide analyst ' +
    'expert economist scientist researcher professor academic historian author writer journalist reporter editor critic ' +
    'columnist blogger commentator pundit host anchor presenter lawyer attorney prosecutor judge solicitor barrister ' +
    'detective sheriff chief commander general soldier captain doctor physician nurse surgeon patient victim witness ' +
    'resident neighbor neighbour owner manager executive boss ceo chairman chairwoman chair director founder employee ' +
    'worker staffer teacher student pupil principal coach player trainer teammate striker goalkeeper fan parent mother ' +
    'father son daughter brother sister wife husband widow uncle aunt cousin friend colleague partner boyfriend ' +
    'girlfriend man woman boy girl person child teenager farmer shopkeeper driver passenger pilot customer voter ' +
    'supporter opponent activist protester campaigner organizer organiser volunteer candidate nominee leader member ' +
    'delegate representative negotiator mediator secretary deputy treasurer commissioner inspector investigator ' +
    'regulator pope bishop priest pastor imam rabbi king queen prince princess defendant suspect plaintiff complainant ' +
    'caller user guest tourist visitor survivor relative strategist pollster operative insider speaker moderator ' +
    'interviewer rector vicar headmaster headmistress headteacher secretary clerk singer publicist guide ' +
    'interviewer source people citizen refugee migrant singer actor actress artist musician designer engineer ' +
    'accountant announcer apprentice archaeologist archbishop archivist architect astronaut astronomer athlete auctioneer ' +
    'auditor baker banker barber bartender beekeeper biologist bishop botanist boxer brewer bricklayer broker builder ' +
    'businessman businesswoman butcher campaigner captain caretaker carer carpenter cashier champion chancellor chef ' +
    'chemist chiropractor choreographer cleaner climber clockmaker collector columnist composer conservationist consultant ' +
    'contractor cook coroner councilman councilwoman courier craftsman curate curator cyclist dancer dealer dean defender ' +
    'demonstrator dentist deputy developer dietitian diver dramatist ecologist electrician entrepreneur epidemiologist ' +
    'farmhand filmmaker financier firefighter fireman fisherman fishmonger florist footballer forecaster foreman forester ' +
    'gamekeeper gardener geographer geologist geophysicist goalscorer grandfather grandmother grandson granddaughter grocer ' +
    'guardian guitarist hacker hairdresser handyman hiker historian homeowner housewife hunter illustrator immunologist ' +
    'instructor inventor investor janitor jeweller jeweler jockey joiner juror keeper labourer laborer landlady landlord ' +
    'landowner lecturer librarian lifeguard linguist lobbyist locksmith machinist magistrate marshal mathematician mechanic ' +
    'merchant meteorologist midfielder midwife miller miner minister mother-in-law motorist mountaineer nephew neurologist ' +
    'niece novelist nun nutritionist oceanographer optician orchestrator painter paramedic passer-by pedestrian pediatrician ' +
    'pensioner percussionist pharmacist philosopher photographer physicist physiotherapist pianist plasterer playwright ' +
    'plumber poet policeman policewoman politician porter postman potter premier printer prisoner producer programmer ' +
    'promoter psychiatrist psychologist publisher rancher ranger rapper receptionist recruiter referee reservist rider ' +
    'roofer runner sailor salesman saleswoman scholar sculptor seaman seismologist shepherd signalman skipper sociologist ' +
    'songwriter statistician steward stylist superintendent supervisor surveyor swimmer tailor tenant therapist trader ' +
    'translator trucker trustee tutor undertaker usher vet veteran veterinarian vice-chancellor vice-president violinist ' +
    'virologist waiter waitress warden watchman weaver weightlifter welder whistleblower winemaker winner woodcutter ' +
    'writer zookeeper zoologist traveler traveller commuter sibling twin villager islander townspeople spectator ' +
    'onlooker bystander attendee participant applicant shopper holidaymaker',
);

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
    'kremlin pentagon vatican whitehall app startup start-up inc inc. corp corp. ltd ltd. plc llc gmbh co co. & sons group holdings partners authority watchdog ' +
    'regulator society academy center centre laboratory lab task panel report study survey poll statement document ' +
    'letter email memo book article editorial website page account lawsuit complaint indictment filing release transcript ' +
    'magazine publication paper site blog tweet post message federation alliance guild list chamber order brotherhood ' +
    'sisterhood society syndicate consortium cooperative co-operative airline railway railways rail force',
);

/** Last words of the names of firms and houses; by themselves they are no organisations. */
export const firmWords: ReadonlySet<string> = words(
  'air airways lines shipping motors foods industries systems energy power pharmaceuticals insurance capital brothers ' +
    'technologies technology records studios pictures media telecom steel oil gas mining solutions international ' +
    'enterprises properties stores theatre theater opera orchestra philharmonic museum gallery zoo choir ballet library ' +
    'festival inspectorate tribunal rail water chemicals electronics software networks ventures securities logistics ' +
    'productions publishing breweries distillery bakery hotels hospitals schools trains buses ferries farms cells news',
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
    'assemblywoman policewoman landlady headmistress waitress nun niece granddaughter saleswoman queen princess lady girlfriend businesswoman grandmother',
);
export const maleNouns: ReadonlySet<string> = words(
  'man boy father son brother husband uncle actor spokesman chairman congressman councilman assemblyman king prince ' +
    'lord boyfriend businessman pope priest grandfather',
);

/** Days and months: capitalised, never a person by themselves. */
export const calendarWords: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec',
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
  ].map((line) => {
    const [title = '', ...meanings] = line.split(' ');
    return [title, meanings];
  }),
);
