import {
  create,
  defaultHouse,
  dismiss,
  emptySetting,
  fold,
  identify,
  machineAnnotation,
  placeAll,
  reply,
  revise,
  signOff,
  targetFor,
  type JsonObject,
  type MachineAnnotation,
} from '../../server/annotations/index';
import { foldOne, making, storedIn, verdictOn } from './annotating';

/** A short article with an annotation of every kind. */
export const text = 'Rain fell 😀. “We took no money,” said Lund. The port is open.';
export const first = verdictOn(text, 'We took no money', making(1));
export const source = {
  kind: 'person',
  url: 'mailto:roe@example.org',
  name: 'Jane Roe',
  archivedUrl: 'https://archive.example.org/1',
  accessed: '2024-05-01T09:00:00Z',
  quotation: 'He was paid.',
} as const;
export const full = create(making(2), targetFor('town.article', text, { start: 46, end: 62 }), {
  verdict: 'mixed',
  tags: ['port'],
  note: '**Look**',
  sources: [
    source,
    { ...source, kind: 'document', url: null, name: 'Budget, annex B' },
    { ...source, kind: 'url', url: 'https://example.org/a' },
  ],
  status: 'in-progress',
  assignee: making(1, 'Cy Lo').creator,
});
export const second = revise(making(3, 'Ben Oz'), foldOne([full]), {
  ...emptySetting,
  ...foldOne([full]),
  note: 'Again',
});
export const all = [
  first,
  full,
  second,
  reply(making(4, 'Ben Oz'), foldOne([first]), 'Sure?'),
  signOff(making(5, 'Ben Oz'), foldOne([first])),
  dismiss(making(6), targetFor('town.article', text, { start: 0, end: 9 }), 'claim/check-worthy', 'Weather'),
  identify(making(7), targetFor('town.article', text, { start: 15, end: 31 }), ['Eva Lund']),
];

export const machine = (records: readonly JsonObject[]): readonly MachineAnnotation[] => {
  const practice = { house: defaultHouse, signOffs: 1 };
  const placed = placeAll(text, fold(storedIn(records), defaultHouse), practice);
  return placed.map((each) => machineAnnotation(each, text, defaultHouse));
};
