import { Session, type SessionOptions } from './session';
import type { TransportKind } from './transport';

/** Starts sessions over the transport of the suite; they are stopped after it. */
export interface Starter {
  readonly transport: TransportKind;
  readonly start: (options: Omit<SessionOptions, 'transport'>) => Promise<Session>;
  /** With a client that can do nothing but show what it is sent. */
  readonly startPlain: (initializationOptions?: unknown) => Promise<Session>;
}

/** The same suite with the Node server over stdio and with the browser's bundle over a MessageChannel. */
export function overEveryTransport(name: string, suite: (starter: Starter) => void): void {
  for (const transport of ['stdio', 'worker'] as const) {
    describe(`${name} over ${transport}`, function () {
      this.timeout(30_000); // A busy machine is no failure.
      const sessions: Session[] = [];
      const start: Starter['start'] = async (options) => {
        const session = await Session.start({ transport, ...options });
        sessions.push(session);
        return session;
      };
      const startPlain: Starter['startPlain'] = (initializationOptions) =>
        start({ capabilities: {}, initializationOptions });
      suite({ transport, start, startPlain });
      after(() => Promise.all(sessions.map((session) => session.stop())));
    });
  }
}
