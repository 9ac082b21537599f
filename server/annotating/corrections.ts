import { speakersOf, type Annotated } from '../annotations/index';
import type { Corrections } from '../core/index';

/** What the annotations put right about the speakers of the article. */
export function correctionsOf({ placed }: Annotated): Corrections {
  const spoken: Corrections['spoken'][number][] = [];
  const merged: (readonly string[])[] = [];
  for (const { annotation, placement } of placed) {
    const names = speakersOf(annotation);
    const [name] = names;
    if (name === undefined) continue;
    if (annotation.target === 'article') merged.push(names);
    else if (placement.span) spoken.push({ ...placement.span, name });
  }
  return { spoken, merged };
}
