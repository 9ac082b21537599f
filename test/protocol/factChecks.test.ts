import assert from 'node:assert/strict';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import {
  feedRequest,
  lookedUpNotification,
  type FeedAnswer,
  type FeedParams,
  type FeedStep,
  type LookedUpParams,
} from '../../server/protocol';
import { codes, items, modern } from '../support/bridge';
import { overEveryTransport } from '../support/everyTransport';
import { claimReviewOf, factCheckOf } from '../support/factCheckOf';
import { positionIn, rangeOf } from '../support/places';
import type { Session } from '../support/session';

const claim = 'The repair of the harbour bridge cost 40 million euros in 2023.';
const text = `Harbour bridge to reopen\n\n${claim}\n\nIt opens on Monday.\n`;
const check = factCheckOf('The repair of the harbour bridge cost 40 million euros');
const feed = 'file:///checks.json';

overEveryTransport('fact-checks', ({ start, startPlain }) => {
  const send = (session: Session, step: FeedStep): Promise<FeedAnswer> => {
    const params: FeedParams = { feed, ...step };
    return session.connection.sendRequest<FeedAnswer>(feedRequest, params);
  };

  /** Takes in a feed of one file; the answers' pages. */
  async function takeIn(session: Session): Promise<readonly string[]> {
    await send(session, { step: 'begin' });
    await send(session, { step: 'text', file: feed, text: JSON.stringify([claimReviewOf(check)]), last: true });
    const { pages, count } = await send(session, { step: 'end' });
    assert.equal(count, 1);
    return pages;
  }

  const hoverAt = async (session: Session, uri: string): Promise<string> => {
    const position = positionIn(text, 'repair of');
    const answer = await session.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (answer?.contents as MarkupContent | undefined)?.value ?? '';
  };

  it('are found for a claim once there is time, and shown where it stands', async () => {
    const session = await start({ capabilities: modern });
    const uri = 'file:///checked.article';
    await session.open(uri, text);
    const before = items(await session.pull(uri));
    assert.ok(codes(before).includes('claim/check-worthy'), 'a claim');
    await takeIn(session);
    await session.refreshes.next();
    await session.pull(uri); // It is asked for now, and matched after that.
    await session.refreshes.next();
    const found = items(await session.pull(uri)).filter(({ code }) => code === 'claim/previously-checked');
    assert.deepEqual(
      found.map(({ message, codeDescription }) => [message, codeDescription?.href]),
      [['Checked before by Harbour Checks on 2024-03-18: “Mostly false”.', check.url]],
    );
    assert.deepEqual(found[0]?.range, rangeOf(text, claim));
    const hover = await hoverAt(session, uri);
    assert.ok(hover.includes('[Harbour Checks](https://checks.example/a), 2024\\-03\\-18: **Mostly false**'), hover);
  });

  it('are pushed to a client that does not ask, and taken back when the feed is removed', async () => {
    const plain = await startPlain();
    const uri = 'file:///pushed.article';
    await plain.open(uri, text);
    await takeIn(plain);
    const isChecked = ({ diagnostics }: { readonly diagnostics: readonly { readonly code?: unknown }[] }): boolean =>
      diagnostics.some(({ code }) => code === 'claim/previously-checked');
    await plain.published.next(isChecked);
    await send(plain, { step: 'remove' });
    await plain.published.next((params) => !isChecked(params));
  });

  it('are known in another session by the pages of this one', async () => {
    const pages = await takeIn(await startPlain());
    const later = await startPlain();
    await send(later, { step: 'begin' });
    for (const page of pages) assert.ok((await send(later, { step: 'page', page })).accepted);
    assert.equal((await send(later, { step: 'end' })).count, 1);
  });

  it('that were looked up stand in the hover, and are no finding', async () => {
    const session = await start({ capabilities: modern });
    const uri = 'file:///looked-up.article';
    await session.open(uri, text);
    const params: LookedUpParams = { claim, checks: [check] };
    await session.connection.sendNotification(lookedUpNotification, params);
    const hover = await hoverAt(session, uri);
    assert.ok(hover.includes('**Found online**'), hover);
    assert.ok(!codes(items(await session.pull(uri))).includes('claim/previously-checked'));
  });
});
