/** How much may be under way, or done and not yet taken. */
export interface Bounds<Item> {
  readonly mostItems: number;
  readonly mostSize: number;
  readonly sizeOf: (item: Item) => number;
}

/**
 * Works on many items at once and gives the results in the items' order.
 *
 * A new item is begun only when a result was taken, so the memory is that of a few items, however many there are, however
 * slowly the results are taken. An item larger than the bounds is worked on alone.
 *
 * @param work must not reject: one bad item stops nothing
 * @example
 * for await (const text of mapInOrder(files, readText, { mostItems: 8, mostSize: 1e6, sizeOf: ({ size }) => size })) …
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  { mostItems, mostSize, sizeOf }: Bounds<Item>,
): AsyncGenerator<Result, void, undefined> {
  const underWay: { readonly result: Promise<Result>; readonly size: number }[] = [];
  let size = 0;
  const takeFirst = async (): Promise<Result | undefined> => {
    const first = underWay.shift();
    const result = await first?.result;
    size -= first?.size ?? 0;
    return result;
  };
  for (const item of items) {
    const itemSize = sizeOf(item);
    while (underWay.length >= mostItems || (underWay.length > 0 && size + itemSize > mostSize)) {
      yield (await takeFirst()) as Result;
    }
    underWay.push({ result: work(item), size: itemSize });
    size += itemSize;
  }
  while (underWay.length > 0) yield (await takeFirst()) as Result;
}
