import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "../../src/emulator/heap.ts";
import { cases } from "../helpers/cases.ts";

const heapOf = (items: readonly number[]): Heap<number> => {
  const heap = new Heap<number>((a, b) => a < b);
  for (const item of items) heap.push(item);
  return heap;
};

function drain(heap: Heap<number>): (number | undefined)[] {
  return Array.from({ length: heap.size }, () => heap.pop());
}

test("a heap gives its items in the order of a sort", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      expect(drain(heapOf(items))).toEqual(items.toSorted((a, b) => a - b));
    }),
    cases(1000),
  );
});

test("a heap gives the smallest of what is in it, whenever it is asked", () => {
  const pushOrPop = fc.array(fc.option(fc.integer()));
  fc.assert(
    fc.property(pushOrPop, (steps) => {
      const heap = heapOf([]);
      let model: number[] = [];
      for (const step of steps) {
        if (step === null) {
          expect(heap.peek()).toBe(model[0]);
          expect(heap.pop()).toBe(model[0]);
          model = model.slice(1);
        } else {
          heap.push(step);
          model = [...model, step].toSorted((a, b) => a - b);
        }
        expect(heap.size).toBe(model.length);
      }
    }),
    cases(1000),
  );
});

test("an empty heap gives nothing", () => {
  const heap = heapOf([]);

  expect([heap.peek(), heap.pop(), heap.size]).toEqual([undefined, undefined, 0]);
});

test("a heap that has thrown away what nobody wants still gives the smallest first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = heapOf(numbers);

      heap.keep((number) => number % 2 === 0);

      const even = numbers.filter((number) => number % 2 === 0).toSorted((a, b) => a - b);
      expect(even.map(() => heap.pop())).toEqual(even);
      expect(heap.size).toBe(0);
    }),
    cases(500),
  );
});
