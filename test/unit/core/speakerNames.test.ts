import assert from 'node:assert/strict';
import { analyze } from '../../../server/core/index';

/** A text, with ¶ between paragraphs, and the speaker of all its quotes. */
const speakers: readonly (readonly [text: string, name: string])[] = [
  ['The National Transport Agency said the road was closed.', 'National Transport Agency'],
  ['The Democratic Party said the vote was off.', 'Democratic Party'],
  ['The European Space Agency said the probe had landed.', 'European Space Agency'],
  ['The Federal Reserve Bank of Denby said rates would rise.', 'Federal Reserve Bank of Denby'],
  ['British Transport Police said the line was closed.', 'British Transport Police'],
  ['The Foreign Ministry said the talks had failed.', 'Foreign Ministry'],
  ["Italy's Foreign Ministry said the talks had failed.", 'Foreign Ministry'],
  ['The White House said the talks had failed.', 'White House'],
  ['The Denby City Council said the road was closed.', 'Denby City Council'],
  ['The State Department said the talks had failed.', 'State Department'],
  ["The Health Ministry's spokesman, Omar Haddad, said the talks had failed.", 'Omar Haddad'],
  ["According to the club's coach, Alireza Mehraban, the robot failed.", 'Alireza Mehraban'],
  ["The bridge was safe, according to the firm's lead engineer, Itziar Etxeberria of Oronz.", 'Itziar Etxeberria'],
  ["The bridge was safe, according to Denby's Highways Authority.", 'Highways Authority'],
  ["The bridge was safe, according to Ana Ruiz's lawyer.", "Ana Ruiz's lawyer"],
  ["The Dutchman's team, Zilver-Volta, said the motorbike had blocked its car.", 'Zilver-Volta'],
  ['Alhaji Adebisi Olanrewaju said the road was closed.', 'Adebisi Olanrewaju'],
  ['Hajiya Aisha Danladi said the road was closed.', 'Aisha Danladi'],
  ['Chief Tunde Akpan said the road was closed.', 'Tunde Akpan'],
  ['Datuk Seri Ahmad Faizal said the road was closed.', 'Ahmad Faizal'],
  ['Tan Sri Lim Kok Wing said the road was closed.', 'Lim Kok Wing'],
  ['Sheikh Yusuf al-Amin said the road was closed.', 'Yusuf al-Amin'],
  ['Ayatollah Reza Karimi said the road was closed.', 'Reza Karimi'],
  ['Shri Rajan Pillai said the road was closed.', 'Rajan Pillai'],
  ['Smt. Kavita Iyer said the road was closed.', 'Kavita Iyer'],
  ['Engr. Emeka Obi said the road was closed.', 'Emeka Obi'],
  ['Barrister Emeka Obi said the road was closed.', 'Emeka Obi'],
  ['Atty. Maria Santos said the road was closed.', 'Maria Santos'],
  ['Monsieur Jean Dupuis said the road was closed.', 'Jean Dupuis'],
  ['Herr Jan Müller said the road was closed.', 'Jan Müller'],
  ['Señora Ana Ruiz said the road was closed.', 'Ana Ruiz'],
  ['Dr. Nguyen Thi Bao Chau said the road was closed.', 'Nguyen Thi Bao Chau'],
  ['Mr. Park said the road was closed.', 'Park'],
  ['Park Ji-hoon, the mayor, spoke on Monday.¶Mr. Park said the road was closed.', 'Park Ji-hoon'],
  ['Lek Boonmee, the village head, spoke on Monday.¶“I will ask,” Ms. Lek said.', 'Lek Boonmee'],
  ['Jón Sigurdsson, the mayor, spoke on Monday.¶“I will ask,” Jón said.', 'Jón Sigurdsson'],
  ["Principal Fearghal O'Muirí said the road was closed.", "Fearghal O'Muirí"],
  ['Seán Ó Briain said the road was closed.', 'Seán Ó Briain'],
  ['Máire Ní Dhomhnaill said the road was closed.', 'Máire Ní Dhomhnaill'],
  ['Councillor Bríd Mhic Gearailt said the road was closed.', 'Bríd Mhic Gearailt'],
  ['Luiz Inácio da Silva said the road was closed.', 'Luiz Inácio da Silva'],
  ['Ursula von der Heide said the road was closed.', 'Ursula von der Heide'],
  ['Mohammed bin Rashid al-Mansouri said the road was closed.', 'Mohammed bin Rashid al-Mansouri'],
  ['Jean-Baptiste Rakotomalala said the road was closed.', 'Jean-Baptiste Rakotomalala'],
  ['Oluwaseun Adéyẹmí said the road was closed.', 'Oluwaseun Adéyẹmí'],
  ['Kiri Te Whata said the road was closed.', 'Kiri Te Whata'],
  ['Xi Meiling said the road was closed.', 'Xi Meiling'],
  ['Dwayne Kowalczyk Jr. said the road was closed.', 'Dwayne Kowalczyk Jr.'],
  ['Tom Molomby, SC, said the road was closed.', 'Tom Molomby'],
  ['American academic and professor Marc Hill said the road was closed.', 'Marc Hill'],
  ["Labour's Shadow Home Secretary Yvette Marsh said the road was closed.", 'Yvette Marsh'],
  ['NASA Administrator Charles Bolder said the road was closed.', 'Charles Bolder'],
  ['WHO says the road was closed.', 'WHO'],
  ['Prime Minister-elect Ana Ruiz said the road was closed.', 'Ana Ruiz'],
  ['Deputy Chief Medical Officer Dr Ana Ruiz said the road was closed.', 'Ana Ruiz'],
  ['Ana Ruiz-Haddad MP said the road was closed.', 'Ana Ruiz-Haddad'],
  ['Sir Omar Haddad KCMG said the road was closed.', 'Omar Haddad'],
  ['former French president Luc Moreau said the road was closed.', 'Luc Moreau'],
  ['Rovers boss Luc Moreau said the road was closed.', 'Luc Moreau'],
  ['Co-founder and chief executive Luc Moreau said the road was closed.', 'Luc Moreau'],
  ['Luc Moreau, who is 45 and lives in Denby, said the road was closed.', 'Luc Moreau'],
  ['Luc Moreau of the Denby Rowers’ Club said the road was closed.', 'Luc Moreau'],
  ['The Denby Rowers’ Club’s Luc Moreau said the road was closed.', 'Luc Moreau'],
  ['Denby mayor and former boxer Luc Moreau said the road was closed.', 'Luc Moreau'],
  ['J.K. Moreau said the road was closed.', 'J.K. Moreau'],
  ['K. P. Ravindran Nair said the road was closed.', 'K. P. Ravindran Nair'],
  ["Dato' Sri Ahmad Faizal said the road was closed.", 'Ahmad Faizal'],
  ['Ustaz Ahmad Faizal said the road was closed.', 'Ahmad Faizal'],
  ['Maulana Ahmad Faizal said the road was closed.', 'Ahmad Faizal'],
  ['Mikel Etxandi won the stage.¶“I was cold,” said the 24-year-old Basque.', 'Mikel Etxandi'],
  ['Mikel Etxandi won the stage.¶“I was cold,” said the Spaniard.', 'Mikel Etxandi'],
  ['Sander Brouwer won the stage.¶“I was cold,” said the Dutchman.', 'Sander Brouwer'],
  ['Sander Brouwer won the stage.¶“I was cold,” said the 31-year-old.', 'Sander Brouwer'],
  ['One of her sons, Cillian, aged 11, has a plan. “We could get a horse,” he says.', 'Cillian'],
  ['One of them, Ewelina, says she can hear it.', 'Ewelina'],
  ['His wife, Jadranka, in the public gallery, shouted “Liar!”', 'Jadranka'],
  ['Asked by Detective Sergeant Ollie Tranmer why he ran, he laughed.', 'Ollie Tranmer'],
  [
    'Among the few in favor was Dr. Priyanka Menon, a pediatrician. She said she had seen two children.',
    'Priyanka Menon',
  ],
  [
    'A letter from the provincial governor, Thaksina Rattanakul, came on Monday.¶The governor suggested that they had built too close.',
    'Thaksina Rattanakul',
  ],
];

/** A headline, its source, and what it lets the source say. */
const headlines: readonly (readonly [headline: string, name: string, content: string])[] = [
  ['Court: Ruiz lied to council', 'Court', 'Ruiz lied to council'],
  ['Bridge was never safe: report', 'report', 'Bridge was never safe'],
  ['Bridge was never safe – study', 'study', 'Bridge was never safe'],
  ['No talks are planned before spring: Ruiz', 'Ruiz', 'No talks are planned before spring'],
  ['‘We will rebuild’ - Ruiz', 'Ruiz', '‘We will rebuild’'],
  ['Ruiz: ‘We will rebuild’', 'Ruiz', '‘We will rebuild’'],
  ['Mayor Ruiz Says Bridge Is Safe', 'Ruiz', 'Bridge Is Safe'],
  ['MAYOR RUIZ SAYS BRIDGE IS SAFE', 'RUIZ', 'BRIDGE IS SAFE'],
  [
    'Mayor Ruiz Calls Omar Haddad ‘a Disgrace’ Over Bridge Comments',
    'Ruiz',
    'Omar Haddad ‘a Disgrace’ Over Bridge Comments',
  ],
];

/** Headlines with a colon and no source. */
const sourceless: readonly string[] = [
  'Explainer: How the bridge was built',
  'Denby: The town that was drowned',
  'Bridge collapse: Two are dead',
  'Analysis: Why Ruiz lost',
];

const quotesOf = (text: string): readonly (readonly [name: string, content: string])[] =>
  analyze(text).article.quotes.map(({ start, end, attribution }) => [
    attribution?.speaker.name ?? '',
    text.slice(start, end),
  ]);

describe('names of speakers', () => {
  for (const [text, name] of speakers) {
    it(`${name}: ${text}`, () => {
      const found = quotesOf(text.replaceAll('¶', '\n\n'));
      assert.deepEqual([...new Set(found.map(([speaker]) => speaker))], [name]);
    });
  }
});

describe('sources of headlines', () => {
  const below = '\n\nIt opened in 1974.';
  for (const [headline, name, content] of headlines) {
    it(headline, () => assert.deepEqual(quotesOf(headline + below), [[name, content]]));
  }
  for (const headline of sourceless) {
    it(`none: ${headline}`, () => assert.deepEqual(quotesOf(headline + below), []));
  }
});
