/** A workspace of many articles about one person, whose name they spell in every way there is. */

const surnames = ['Kovalsky', 'Kovalskyy', 'Kovalskiy'];
const givenNames = ['Aleksandr', 'Alexandr'];
const towns = ['Lund', 'Varberg', 'Kiruna', 'Ystad', 'Motala'];

/** What an article says of him; `unsure` has the surname only, `quoted` has it in somebody’s quoted words too. */
type Kind = 'quoting' | 'naming' | 'quoted' | 'unsure' | 'other';

const kinds: readonly Kind[] = ['quoting', 'naming', 'quoting', 'quoted', 'naming', 'quoting', 'unsure', 'quoting'];

export interface WrittenArticle {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
}

/**
 * @param count how many articles; one more is about somebody else of the same surname
 * @example `writeArticles(200)[0]?.text` begins with `Mayor Aleksandr Kovalsky opened the harbour of Lund`
 */
export function writeArticles(count: number): readonly WrittenArticle[] {
  const written = Array.from({ length: count }, (_, at): WrittenArticle => {
    const kind = kinds[at % kinds.length] ?? 'quoting';
    return { name: `town-${String(at)}.article`, kind, text: write(at, kind) };
  });
  return [...written, { name: 'other.article', kind: 'other', text: '“The bus is late,” Maria Kovalsky said.\n' }];
}

function write(at: number, kind: Kind): string {
  const surname = surnames[at % surnames.length] ?? '';
  const full = `${givenNames[at % givenNames.length] ?? ''} ${surname}`;
  const town = towns[at % towns.length] ?? '';
  switch (kind) {
    case 'quoting':
      return (
        `Mayor ${full} opened the harbour of ${town}, berth ${String(at)}.\n\n` +
        `“The quay is open again,” ${surname} said. He thanked the builders.\n\n${surname}’s predecessor stayed away.\n`
      );
    case 'naming':
      return `The council of ${town} met ${full} on Tuesday, item ${String(at)}.\n\n“It was short,” Ilse Berg said of ${surname}’s visit.\n`;
    case 'quoted':
      return (
        `“I trust ${surname},” Ilse Berg said in ${town}, page ${String(at)}.\n\n` +
        `“The bill is paid,” ${full} answered.\n`
      );
    default:
      return `A crowd in ${town} cheered ${surname} for ${String(at)} minutes.\n`;
  }
}

/** A word of his name in any of its spellings. */
export const anySpelling = /Kovalsk\w+|Ale(?:ks|x)and\w+/g;
