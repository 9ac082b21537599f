import { textsFor } from './body';
import type { Annotation } from './fold';

/** Who speaks a quote, or the names that mean one speaker, the right one first; empty where it is about something else. */
export const speakersOf = ({ kind, head }: Annotation): readonly string[] =>
  kind === 'speaker' ? textsFor(head.json, 'identifying') : [];
