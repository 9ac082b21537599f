import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serverArguments } from '../../client/serverArguments';

/** What the editor says of itself, as far as it makes a difference here. */
const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: false } } };

/** The server as the extension starts it: a process of its own with the same arguments, spoken to over the same channel. */
export class ServerProcess {
  private version = 1;

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  static async start(execArgv: readonly string[] = serverArguments): Promise<ServerProcess> {
    const child = fork('dist/server/node.js', ['--node-ipc'], { execArgv: [...execArgv] });
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const initializationOptions = { readsFiles: true };
    await connection.sendRequest(InitializeRequest.method, { processId: null, capabilities, initializationOptions });
    await connection.sendNotification(InitializedNotification.type, {});
    return new ServerProcess(child, connection);
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'article', version: this.version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await this.diagnostics(uri);
  }

  /** Types a letter; over when its diagnostics are here. */
  async type(uri: string, line: number, character: number): Promise<void> {
    this.version += 1;
    const position = { line, character };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    await this.diagnostics(uri);
  }

  /** Resident memory in bytes, and the most that it has been; only Linux tells. */
  get memory(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    const kilobytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return { now: kilobytes('VmRSS') * 1024, peak: kilobytes('VmHWM') * 1024 };
  }

  close(): void {
    this.connection.dispose();
    this.child.kill();
  }

  private diagnostics(uri: string): Promise<unknown> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.method, { textDocument: { uri } });
  }
}
