import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** A running server and the two ends of its channel. Mocha runs at the top of the repository, after the build. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** The exit code of the process; of a worker, which has none, 0 once the channel is closed. */
  readonly exited: Promise<number | null>;
  /** Ends what `exit` has not ended. */
  readonly close: () => void;
}

export type TransportKind = 'stdio' | 'worker';

export const startTransport = (kind: TransportKind): Transport => (kind === 'stdio' ? overStdio() : overChannel());

function overStdio(): Transport {
  const server = spawn(process.execPath, [path.resolve('dist/server/node.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    exited: new Promise((resolve) => server.on('exit', (code) => resolve(code))),
    close: () => server.kill(),
  };
}

/** What a browser gives to a worker, as far as the server needs it; above all there is nothing of Node in it. */
const browserGlobals = {
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  console,
  TextEncoder,
  TextDecoder,
  atob,
};

const compile = (filename: string): Script => new Script(readFileSync(filename, 'utf8'), { filename });
/** Once for all the worlds that it runs in. */
let compiled: Script | undefined;

/** The bundle for the browser, in a world of its own that has a message port for its `self`, as a worker has. */
function overChannel(): Transport {
  const { port1, port2 } = new MessageChannel();
  compiled ??= compile(path.resolve('dist/server/browser.js'));
  compiled.runInNewContext({ ...browserGlobals, self: port2 });
  return {
    reader: new PortReader(port1),
    writer: new PortWriter(port1),
    exited: new Promise((resolve) => port1.on('close', () => resolve(0))),
    close: () => port1.close(),
  };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: MessagePort) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.port.on('message', callback);
    this.port.on('close', () => this.fireClose());
    return { dispose: () => this.port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: MessagePort) {
    super();
  }

  write(message: Message): Promise<void> {
    this.port.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    this.port.close();
  }
}
