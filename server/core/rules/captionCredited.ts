import { message } from '../message';
import type { Rule } from './rule';

/** Captions of pictures, and who is credited for them. */
export const captionCredited: Rule = {
  id: 'caption/credited',
  severity: 'hint',
  run: (article) =>
    article.captions.map(({ start, end, credited, mention }) => ({
      start,
      end,
      message: message('Caption of a picture credited to {0}.', credited.name),
      related: [{ start: mention.start, end: mention.end, message: message('credited for the picture') }],
      fixes: [],
    })),
};
