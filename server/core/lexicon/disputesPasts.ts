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
