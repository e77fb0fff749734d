import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInOrder } from '../../../src/commands/many-files/map-in-order.ts';

/** Works on numbers, and tells how many were begun and not yet taken. */
function counted(
  bounds: { mostItems: number; mostSize: number },
  sizeOf: (item: number) => number = () => 1,
) {
  const state = { begun: 0, taken: 0, most: 0 };
  const work = async (item: number): Promise<number> => {
    state.begun += 1;
    state.most = Math.max(state.most, state.begun - state.taken);
    // Later items are faster: the results come in the wrong order.
    await setTimeout(item % 3 === 0 ? 6 : 0);
    return item;
  };
  const take = async (items: readonly number[]): Promise<number[]> => {
    const results: number[] = [];
    for await (const result of mapInOrder(items, work, { ...bounds, sizeOf })) {
      state.taken += 1;
      results.push(result);
    }
    return results;
  };
  return { state, take };
}

const numbers = Array.from({ length: 40 }, (_, index) => index);

test('results come in the order of the items, whichever is ready first', async () => {
  const { take } = counted({ mostItems: 7, mostSize: Infinity });
  expect(await take(numbers)).toEqual(numbers);
});

test('no more items are under way than the bound allows', async () => {
  const { state, take } = counted({ mostItems: 4, mostSize: Infinity });
  await take(numbers);
  expect(state.most).toBe(4);
});

test('nor more bytes, but an item larger than the bound is worked on all the same', async () => {
  const { state, take } = counted({ mostItems: 100, mostSize: 10 }, (item) => (item === 5 ? 99 : 5));
  expect(await take(numbers)).toEqual(numbers);
  expect(state.most).toBe(2);
});

test('nothing more is begun when nobody takes the results', async () => {
  const { state } = counted({ mostItems: 3, mostSize: Infinity });
  const results = mapInOrder(
    numbers,
    async (item) => {
      state.begun += 1;
      return Promise.resolve(item);
    },
    { mostItems: 3, mostSize: Infinity, sizeOf: () => 1 },
  );
  await results.next();
  await setTimeout(10);
  expect(state.begun).toBe(3);
});
