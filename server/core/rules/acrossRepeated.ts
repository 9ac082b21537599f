import { message } from '../message';
import { reportElsewhere } from './acrossKinds';
import type { Rule } from './rule';

/** A quote that stands in another article too. */
export const acrossRepeated: Rule = {
  id: 'across/repeated',
  severity: 'hint',
  run: (article) =>
    reportElsewhere(article, ['repeated'], (_, files) => message('This quote stands in {0} too.', files)),
};
