import type { Token } from './model';
import { analyzeSyntax } from './syntax/syntax';
import { tokenize } from './tokens';

/**
 * The words of one statement by itself, tagged and parsed as one sentence. For statements from elsewhere, of which
 * there is no article.
 *
 * @example `readStatement('The bridge did not fall.')[4]?.lemma` is `fall`.
 */
export const readStatement = (text: string): readonly Token[] => analyzeSyntax(tokenize(text));
