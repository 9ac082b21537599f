import { ThemeColor, ThemeIcon, Uri, type IconPath } from 'vscode';

/** The id of a colour of the theme, such as `charts.red`; a colour of CSS has no dot outside of parentheses. */
const themeColour = /^[a-z]\w*(?:\.\w+)+$/i;

const escaped = (text: string): string => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A dot of a verdict's colour: of the theme, or any colour of CSS. */
export function colourIcon(colour: string): IconPath {
  if (themeColour.test(colour)) return new ThemeIcon('circle-filled', new ThemeColor(colour));
  const circle = `<circle cx="8" cy="8" r="5" fill="${escaped(colour)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${circle}</svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
