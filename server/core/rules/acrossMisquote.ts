import { message } from '../message';
import { reportElsewhere } from './acrossKinds';
import type { Rule } from './rule';

/** The same statement of the same speaker, with other words inside the marks in another article. */
export const acrossMisquote: Rule = {
  id: 'across/misquote',
  severity: 'warning',
  run: (article) =>
    reportElsewhere(article, ['misquote'], ({ speaker, wordings }, files) =>
      message(
        'Misquote? Here {0} says “{1}”, in {3} “{2}”.',
        speaker ?? '',
        wordings?.here ?? '',
        wordings?.there ?? '',
        files,
      ),
    ),
};
