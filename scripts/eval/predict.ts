/** What the built analyzer finds in the annotated texts. */
import { spawn } from 'node:child_process';
import type { MachineArticle } from '../../server/core/index';
import type { GoldText } from './gold';

/**
 * Runs `CLI analyze --jsonl` on the texts, in their order. The annotations are not shown to it.
 * Throws where the program fails or leaves a text out.
 */
export async function predict(cli: string, texts: readonly GoldText[]): Promise<readonly MachineArticle[]> {
  const input = texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  const lines = (await run(cli, input)).split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as MachineArticle);
  const missing = texts.find(({ id }, index) => articles[index]?.id !== id);
  if (missing) throw new Error(`${cli} gives nothing for ${missing.id}`);
  return articles;
}

function run(cli: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'analyze', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`${cli} ended with exit code ${String(code)}`));
    });
    // One that ends early is told by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
