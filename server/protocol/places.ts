/** Positions are LSP positions: zero-based line, character in the encoding agreed on (UTF-16 in VS Code). */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
