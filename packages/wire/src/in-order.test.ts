import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* counting(end: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < end; i++) {
    taken.push(i);
    yield i;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it.each([1, 2, 5, 100])("keeps the order with %i at once", async (width) => {
  let running = 0;
  let most = 0;
  const results = inOrder(counting(30), width, async (item) => {
    most = Math.max(most, ++running);
    await wait((item * 7) % 5);
    running -= 1;
    return item * 2;
  });
  expect(await all(results)).toEqual(Array.from({ length: 30 }, (_, i) => i * 2));
  expect(most).toBeLessThanOrEqual(width);
});

it("takes no more items than its width ahead", async () => {
  const taken: number[] = [];
  const results = inOrder(counting(100, taken), 3, async (item) => item);
  await results.next();
  await wait(5);
  expect(taken.length).toBeLessThanOrEqual(4);
});

it("gives a result at once, while the next item is still awaited", async () => {
  const slow = async function* () {
    yield 1;
    await new Promise(() => {});
  };
  expect(await inOrder(slow(), 8, async (item) => item).next()).toEqual({ done: false, value: 1 });
});

it("passes on what the source throws", async () => {
  const failing = async function* (): AsyncGenerator<number> {
    yield 1;
    throw new Error("the source failed");
  };
  await expect(all(inOrder(failing(), 2, async (item) => item))).rejects.toThrow("the source failed");
});

it("passes on what one rejects in its turn, and what others behind it reject ends nothing", async () => {
  const given: number[] = [];
  const results = inOrder(counting(3), 3, async (item) => {
    if (item === 0) await wait(20);
    else throw new Error(`${item} failed`);
    return item;
  });
  await expect(
    (async () => {
      for await (const item of results) given.push(item);
    })(),
  ).rejects.toThrow("1 failed");
  expect(given).toEqual([0]);
});
