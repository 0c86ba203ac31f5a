import { describe, expect, test } from "vitest";
import { sid, startApp } from "../helpers/start-app.ts";
import { enqueue, parseTwiml } from "../helpers/twiml.ts";

describe.each(["GET", "POST"] as const)("a customer rings (%s)", (method) => {
  test.each(["premium-customers", "customers"])("and joins %s", async (queue) => {
    const app = startApp();

    const response = await app.signed(method, `/${queue}`, {
      CallSid: sid("CA", 1),
      From: "+15005550011",
      CallStatus: "ringing",
    });

    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({ "content-type": "text/xml; charset=utf-8", "cache-control": "no-store" });
    expect(response.headers).not.toHaveProperty("etag");
    expect(parseTwiml(response.text)).toEqual([enqueue(queue)]);
  });

  test("and joins a queue that was configured under another name", async () => {
    const app = startApp({ env: { QUEUES: "gold,silver,bronze" } });

    const response = await app.signed(method, "/silver");

    expect(parseTwiml(response.text)).toEqual([enqueue("silver")]);
  });
});

test("a customer about whom nothing is said is put into the queue all the same", async () => {
  const app = startApp();

  const response = await app.signedGet("/customers", {});

  expect(parseTwiml(response.text)).toEqual([enqueue("customers")]);
});

test("the document is the seed's, to the letter", async () => {
  const app = startApp();

  const response = await app.signedPost("/premium-customers", {});

  expect(response.text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Enqueue>premium-customers</Enqueue></Response>',
  );
});
