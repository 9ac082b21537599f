/** Past tenses that no rule gives, by lemma. Data only. */
const irregular = `arise:arose be:was bear:bore beat:beat become:became begin:began bend:bent bet:bet bid:bid bind:bound bite:bit
  blow:blew break:broke breed:bred bring:brought build:built burst:burst buy:bought cast:cast catch:caught
  choose:chose come:came cost:cost cut:cut deal:dealt dig:dug do:did draw:drew drink:drank drive:drove eat:ate
  fall:fell feed:fed feel:felt fight:fought find:found flee:fled fly:flew forbid:forbade forget:forgot
  forgive:forgave freeze:froze get:got give:gave go:went grow:grew hang:hung have:had hear:heard hide:hid hit:hit
  hold:held hurt:hurt keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost make:made
  mean:meant meet:met mislead:misled overhear:overheard overthrow:overthrew pay:paid put:put quit:quit read:read
  rid:rid ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set
  shake:shook shed:shed shine:shone shoot:shot show:showed shrink:shrank shut:shut sing:sang sink:sank sit:sat
  slay:slew sleep:slept slide:slid speak:spoke spend:spent spin:spun split:split spread:spread stand:stood
  steal:stole stick:stuck strike:struck swear:swore sweep:swept swim:swam swing:swung take:took teach:taught
  tear:tore tell:told think:thought throw:threw understand:understood undertake:undertook wake:woke wear:wore
  weep:wept win:won withdraw:withdrew withhold:withheld write:wrote`;

export const irregularPasts: ReadonlyMap<string, string> = new Map(
  irregular.split(/\s+/).map((pair): [string, string] => {
    const [lemma = '', past = ''] = pair.split(':');
    return [lemma, past];
  }),
);

/** Verbs of several syllables that double their last consonant, the last syllable being stressed. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  'admit commit permit omit submit transmit refer prefer defer infer occur incur deter compel expel propel repel rebut regret abet bar'.split(
    ' ',
  ),
);

/** Countries by the adjective of an office: "the Danish ambassador" speaks for Denmark. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  `russian:Russia|ukrainian:Ukraine|american:United States|u.s.:United States|us:United States|british:Britain|uk:Britain
   |french:France|german:Germany|italian:Italy|spanish:Spain|portuguese:Portugal|polish:Poland|czech:Czech Republic
   |slovak:Slovakia|hungarian:Hungary|romanian:Romania|bulgarian:Bulgaria|greek:Greece|turkish:Turkey|israeli:Israel
   |iranian:Iran|iraqi:Iraq|syrian:Syria|lebanese:Lebanon|egyptian:Egypt|libyan:Libya|saudi:Saudi Arabia|qatari:Qatar
   |indian:India|pakistani:Pakistan|afghan:Afghanistan|chinese:China|japanese:Japan|korean:Korea|vietnamese:Vietnam
   |thai:Thailand|indonesian:Indonesia|australian:Australia|canadian:Canada|mexican:Mexico|brazilian:Brazil
   |argentine:Argentina|chilean:Chile|cuban:Cuba|venezuelan:Venezuela|colombian:Colombia|nigerian:Nigeria
   |kenyan:Kenya|ethiopian:Ethiopia|sudanese:Sudan|swedish:Sweden|norwegian:Norway|danish:Denmark|finnish:Finland
   |dutch:Netherlands|belgian:Belgium|swiss:Switzerland|austrian:Austria|irish:Ireland|scottish:Scotland|welsh:Wales
   |serbian:Serbia|croatian:Croatia|georgian:Georgia|armenian:Armenia|azerbaijani:Azerbaijan|belarusian:Belarus
   |lithuanian:Lithuania|latvian:Latvia|estonian:Estonia|moldovan:Moldova|kazakh:Kazakhstan|yemeni:Yemen`
    .split(/\s*\|\s*/)
    .map((pair): [string, string] => {
      const [adjective = '', country = ''] = pair.split(':');
      return [adjective, country];
    }),
);

/** Offices whose "we" is the country's or organisation's that they speak for. */
export const speakingOffices: ReadonlySet<string> = new Set(
  `minister president premier chancellor ambassador envoy diplomat spokesman spokeswoman spokesperson king queen
   chairman chairwoman ceo`.split(/\s+/),
);

/** Words of negative sentences as positive ones have them; empty where they fall away. */
export const positiveWords: ReadonlyMap<string, string> = new Map([
  ['any', 'some'],
  ['ever', ''],
  ['either', ''],
  ['whatsoever', ''],
  ['anybody', 'somebody'],
  ['anyone', 'someone'],
  ['anything', 'something'],
  ['anywhere', 'somewhere'],
  ['nothing', 'something'],
  ['nobody', 'somebody'],
]);
