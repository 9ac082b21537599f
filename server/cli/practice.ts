import { readFile } from 'node:fs/promises';
import {
  builtInScales,
  defaultHouse,
  quoteScale,
  readScale,
  type House,
  type Practice,
  type Scale,
} from '../annotations/index';
import { reasonOf } from './input';
import { lastOf, UsageError } from './options';

/** The options that say how the house works. */
export interface PracticeFlags {
  readonly scale?: unknown;
  readonly signOffs?: unknown;
}

async function readScaleFile(name: string): Promise<Scale> {
  const scale = await readFile(name, 'utf8').then(
    (text) => {
      try {
        return readScale(JSON.parse(text));
      } catch {
        return null;
      }
    },
    (error: unknown) => {
      const names = [...builtInScales.keys()].join(', ');
      throw new UsageError(`--scale: "${name}" is none of ${names}, nor a file: ${reasonOf(error)}`);
    },
  );
  if (!scale) throw new UsageError(`--scale: ${name} is no JSON list of {"id","label","colour","rating"}`);
  return scale;
}

async function readHouse(flag: unknown): Promise<House> {
  const name = lastOf(flag);
  if (name === undefined) return defaultHouse;
  return { claims: builtInScales.get(name) ?? (await readScaleFile(name)), quotes: quoteScale };
}

/** Throws `UsageError`. */
export async function readPractice({ scale, signOffs }: PracticeFlags): Promise<Practice> {
  const count = Number(lastOf(signOffs) ?? 1);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`--sign-offs: "${lastOf(signOffs) ?? ''}" is no whole number from 1`);
  return { house: await readHouse(scale), signOffs: count };
}
