/** Words that begin sentences rather than names; a capital on them says nothing about a name. Lower case. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here but and or so yet ' +
    'in on at by for from with without after before since when while if as although though because however meanwhile ' +
    'also then now still even just only such some many most more few several all both each every any no not one two ' +
    'three what who why how where which asked speaking according until under over during despite among between about ' +
    'another other others last next earlier later instead moreover nor once unless'
  ).split(' '),
);

/** Words that titles of works write small. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the and but or nor yet so for of in on at to by as is if it be me my we us vs via per with from into onto over upon ' +
    'than that this under about after before between through without'
  ).split(' '),
);
