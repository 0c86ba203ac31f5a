import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Sids } from "../../src/emulator/sids.ts";

const firstOf = (count: number, sids: Sids, prefix: string) => Array.from({ length: count }, () => sids.next(prefix));

describe("a SID", () => {
  test("is two letters and 32 hexadecimal digits", () => {
    expect(new Sids(1).next("CA")).toMatch(/^CA[\da-f]{32}$/);
  });

  test("is the same for the same seed, a number or its text", () => {
    expect(firstOf(3, new Sids(7), "CA")).toEqual(firstOf(3, new Sids("7"), "CA"));
  });

  test("is another one for another seed", () => {
    expect(new Sids(1).next("CA")).not.toBe(new Sids(2).next("CA"));
  });

  test("does not depend on SIDs of another kind", () => {
    const sids = new Sids(1);
    firstOf(10, sids, "PN");

    expect(sids.next("CA")).toBe(new Sids(1).next("CA"));
  });

  test("never comes twice", () => {
    const sids = firstOf(10_000, new Sids(1), "CA");

    expect(new Set(sids).size).toBe(10_000);
  });
});

describe("a queue's SID", () => {
  test("is made of its name alone", () => {
    const hex = createHash("sha256").update("premium-customers").digest("hex").slice(0, 32);

    expect(new Sids(1).queue("premium-customers")).toBe(`QU${hex}`);
    expect(new Sids("other").queue("premium-customers")).toBe(`QU${hex}`);
  });

  test("is another one when the queue comes again", () => {
    const sids = new Sids(1);

    const [first, second, third] = [sids.queue("a"), sids.queue("a"), sids.queue("a")];

    expect(new Set([first, second, third]).size).toBe(3);
    expect(second).toMatch(/^QU[\da-f]{32}$/);
  });
});

test("a UUID has the form of one, and never comes twice", () => {
  const sids = new Sids(1);

  const uuids = Array.from({ length: 5000 }, () => sids.uuid());

  expect(new Set(uuids).size).toBe(5000);
  for (const uuid of uuids) expect(uuid).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
});
