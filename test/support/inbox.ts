/** What the server has sent unasked, kept until a test takes it: tests wait for messages, never for time to pass. */
export class Inbox<T> {
  private readonly kept: T[] = [];
  private readonly waiting: { readonly wanted: (item: T) => boolean; readonly take: (item: T) => void }[] = [];

  put(item: T): void {
    const index = this.waiting.findIndex(({ wanted }) => wanted(item));
    if (index < 0) this.kept.push(item);
    else this.waiting.splice(index, 1)[0]?.take(item);
  }

  /** Takes the oldest item that is wanted, or the next that comes. */
  next(wanted: (item: T) => boolean = () => true): Promise<T> {
    const index = this.kept.findIndex(wanted);
    if (index >= 0) return Promise.resolve(this.kept.splice(index, 1)[0] as T);
    return new Promise((take) => this.waiting.push({ wanted, take }));
  }

  /** Takes all that has come so far. */
  takeAll(): readonly T[] {
    return this.kept.splice(0);
  }
}
