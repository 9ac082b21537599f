import {
  DocumentSymbolRequest,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { inBackground, type Log } from './handle';

const options = { label: 'Factmark' };

/** Whether the client lets the server offer the outline while it runs, and so anew. */
const canOfferAnew = ({ textDocument }: ClientCapabilities): boolean =>
  textDocument?.documentSymbol?.dynamicRegistration === true;

/** What the server says of the outline at the beginning: nothing where it is offered later. */
export const outlineCapability = (can: ClientCapabilities): ServerCapabilities =>
  canOfferAnew(can) ? {} : { documentSymbolProvider: options };

/** What the client can do is known only after `initialize`. */
interface Asked {
  readonly connection: Connection;
  readonly log: Log;
  readonly client: { readonly can: ClientCapabilities };
}

/**
 * The offer of the outline. VS Code keeps the outline of a version of the text, also an empty one of when Factmark was off
 * for it, and the protocol has no word to make it ask again; but it does where the outline is offered anew.
 */
export class OutlineOffer {
  private standing: Promise<Disposable | null> = Promise.resolve(null);

  constructor(private readonly server: Asked) {}

  /** Offers it, in place of the offer before. */
  renew(): void {
    const { client, log } = this.server;
    if (!canOfferAnew(client.can)) return;
    this.standing = this.inPlaceOf(this.standing);
    inBackground('outline', log, () => this.standing);
  }

  private async inPlaceOf(standing: Promise<Disposable | null>): Promise<Disposable> {
    (await standing.catch(() => null))?.dispose();
    const registration = { ...options, documentSelector: null };
    return this.server.connection.client.register(DocumentSymbolRequest.type, registration);
  }
}
