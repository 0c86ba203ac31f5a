import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listMembers } from "../../src/twilio/members.ts";
import { createMessages } from "../../src/twilio/messages.ts";
import { listQueues } from "../../src/twilio/queues.ts";
import { offline } from "../../src/twilio/offline.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { listen } from "../helpers/listen.ts";

/** A client of a REST server that means harm. */
async function clientOf(answer: RequestListener) {
  const apiUrl = `http://127.0.0.1:${await listen(createServer(answer))}`;
  return createRestClient({ ...offline, apiUrl });
}

const json = { "Content-Type": "application/json" };
const megabyte = Buffer.alloc(1024 * 1024, " ");

/** Writes megabytes as long as they are taken. */
function pour(response: ServerResponse, megabytes: number, onPoured: () => void): void {
  if (megabytes === 0 || response.destroyed) {
    response.end();
    return;
  }
  onPoured();
  response.write(megabyte, () => {
    pour(response, megabytes - 1, onPoured);
  });
}

test("an answer of 196 MB is given up after a few, and costs no memory", async () => {
  let poured = 0;
  const rest = await clientOf((_, response) => {
    response.writeHead(200, json);
    pour(response, 196, () => (poured += 1));
  });
  const before = process.memoryUsage().rss;

  await expect(listQueues(rest)).rejects.toThrow("maxContentLength size of 4194304 exceeded");

  expect(poured).toBeLessThan(60);
  expect((process.memoryUsage().rss - before) / megabyte.length).toBeLessThan(150);
});

test("a small answer that unpacks to 196 MB is given up, too", async () => {
  const packed = gzipSync(Buffer.alloc(196 * megabyte.length, " "));
  const rest = await clientOf((_, response) => {
    response.writeHead(200, { ...json, "Content-Encoding": "gzip" }).end(packed);
  });

  await expect(listMembers(rest, `QU${"1".repeat(32)}`)).rejects.toThrow("maxContentLength");
});

test("an answer that comes byte by byte is given up after 10 s", async () => {
  const rest = await clientOf((_, response) => {
    response.writeHead(200, json);
    const drip = setInterval(() => response.write(" "), 200);
    response.on("close", () => {
      clearInterval(drip);
    });
  });
  const beganMs = performance.now();

  await expect(rest.queues("QU1").fetch()).rejects.toThrow("canceled");

  expect(performance.now() - beganMs).toBeLessThan(12_000);
});

/** A list of which every page names a next one. */
function endless(name: "queues" | "messages", entries: readonly object[], onPage: () => void): RequestListener {
  const next = `/2010-04-01/Accounts/${offline.accountSid}/${name === "queues" ? "Queues" : "Messages"}.json?Page=1`;
  return (_, response) => {
    onPage();
    response.writeHead(200, json).end(JSON.stringify({ [name]: entries, next_page_uri: next }));
  };
}

test.each([[[]], [[{ sid: "QU1", friendly_name: "customers" }]]])(
  "a list of queues without an end is refused, with pages of %j",
  async (entries) => {
    let pages = 0;
    const rest = await clientOf(endless("queues", entries, () => (pages += 1)));

    await expect(listQueues(rest)).rejects.toThrow("does not end within 20 pages");

    expect(pages).toBeLessThan(25);
  },
);

test("of texts without an end the newest thousand are looked through", async () => {
  let pages = 0;
  const rest = await clientOf(endless("messages", [], () => (pages += 1)));

  expect(await createMessages(rest).find({ to: "+15005550011", body: "Hello" }, 0)).toEqual([]);

  expect(pages).toBeLessThan(15);
});
