/** Fitted weights are files of bytes; esbuild's `binary` loader embeds them, so that the core does no I/O. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
