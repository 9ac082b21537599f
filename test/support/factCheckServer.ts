import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer as it was recorded: a status, headers and a body; `null` is an answer that never comes. */
export type Recorded = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
} | null;

export interface FactCheckServer {
  readonly endpoint: string;
  /** What was asked, oldest first. */
  readonly requests: readonly IncomingMessage[];
  readonly stop: () => Promise<void>;
}

/** A service on this machine that answers request after request with what was recorded, the last one for ever. */
export async function startFactCheckServer(...answers: readonly Recorded[]): Promise<FactCheckServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    if (!answer) return;
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v1alpha1/claims:search`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
