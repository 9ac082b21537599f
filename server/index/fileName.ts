/** The last part of a URI’s path, decoded. */
export function fileName(uri: string): string {
  const name = uri.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A stray percent sign is a part of the name.
  }
}
