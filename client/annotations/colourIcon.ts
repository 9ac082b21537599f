import { Uri } from 'vscode';

/**
 * A list to choose from draws the icons of the theme in one colour only; so the colours of charts, which scales are made
 * of, are drawn as VS Code's own themes have them.
 */
const charts: Readonly<Record<string, string>> = {
  'charts.red': '#e51400',
  'charts.orange': '#d18616',
  'charts.yellow': '#bf8803',
  'charts.green': '#388a34',
  'charts.blue': '#1a85ff',
  'charts.purple': '#8a5fb5',
};

const escaped = (text: string): string => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A dot of a verdict's colour: one of the charts' colours, or any of CSS. */
export function colourIcon(colour: string): Uri {
  const fill = escaped(charts[colour] ?? colour);
  const circle = `<circle cx="8" cy="8" r="5" fill="${fill}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${circle}</svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
