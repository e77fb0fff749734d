import { Fault } from '../../article/fault.ts';
import type { OwnArticle, OwnFacts, OwnText } from '../own-article.ts';
import { tellChange } from './changes.ts';
import { changedFacts, isAsSeen, type FactsChange, type FiledArticle, type Library } from './library.ts';
import { packArticle, unpackArticle } from './pack-article.ts';
import type { WindowKeeper } from './window-keeper.ts';

/**
 * A library where the browser keeps none: in memory, and from page to page in the window's own storage, as far as
 * that is open to us.
 */
export class PassingLibrary implements Library {
  readonly kept = 'window';
  readonly #articles = new Map<string, OwnArticle>();
  readonly #keeper: WindowKeeper | undefined;

  /** @param keeper What carries the articles from one page to the next; without it they are gone with the page. */
  constructor(keeper?: WindowKeeper) {
    this.#keeper = keeper;
  }

  async listFacts(): Promise<OwnFacts[]> {
    return [...(await this.#all()).values()].map(({ facts }) => facts);
  }

  async readFacts(id: string): Promise<OwnFacts | undefined> {
    return (await this.#all()).get(id)?.facts;
  }

  async readArticle(id: string): Promise<OwnArticle | undefined> {
    return (await this.#all()).get(id);
  }

  async readText(id: string): Promise<OwnText | undefined> {
    return (await this.readArticle(id))?.text;
  }

  async saveArticle(article: OwnArticle): Promise<void> {
    await this.#put(article);
  }

  async saveArticles(filed: readonly FiledArticle[], unless: readonly OwnFacts[] = []): Promise<boolean> {
    const all = await this.#all();
    if (!unless.every((seen) => isAsSeen(all.get(seen.id)?.facts, seen))) return false;
    for (const { article } of filed) await this.#put(article);
    return true;
  }

  async saveText(
    facts: OwnFacts,
    text: OwnText,
    _words: readonly string[],
    over: OwnFacts,
  ): Promise<boolean> {
    const kept = await this.readArticle(facts.id);
    if (!kept || !isAsSeen(kept.facts, over)) return false;
    await this.#put({ facts, text, pictures: kept.pictures });
    return true;
  }

  /** Its articles are filed when they are searched (`find/open-shelves.ts`): always by the names of that moment. */
  async listFiledUnder(): Promise<string[]> {
    return [...(await this.#all()).keys()];
  }

  fileAnew(): Promise<void> {
    return Promise.resolve();
  }

  async changeFacts(id: string, change: FactsChange): Promise<OwnFacts | undefined> {
    const article = await this.readArticle(id);
    if (!article) return undefined;
    const facts = changedFacts(article.facts, change, Date.now());
    await this.#put({ ...article, facts });
    return facts;
  }

  async findByDigest(digest: string): Promise<OwnFacts | undefined> {
    const all = await this.listFacts();
    return all.find((facts) => facts.digest === digest && facts.deleted === undefined);
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.#articles.delete(id);
      await this.#keeper?.remove(id);
    }
    tellChange();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #put(article: OwnArticle): Promise<void> {
    const { id } = article.facts;
    if (this.#keeper && !(await this.#keeper.put(id, await packArticle(article)))) throw noRoomInWindow();
    this.#articles.set(id, article);
    tellChange();
  }

  /** A page and its worker have one window: what the one has put there, the other finds. */
  async #all(): Promise<ReadonlyMap<string, OwnArticle>> {
    if (!this.#keeper) return this.#articles;
    const found = (await this.#keeper.list()).map(unpackArticle).filter((article) => article !== undefined);
    return new Map(found.map((article) => [article.facts.id, article]));
  }
}

const noRoomInWindow = (): Fault =>
  new Fault(
    'no-room',
    'This window keeps nothing on the device, and what it can hold until it is closed is full.',
    'Delete an article here, or allow this site to keep data on your device.',
  );
