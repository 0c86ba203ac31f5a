import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { deliver } from "../../src/notices/deliver.ts";
import type { Notice } from "../../src/record/notice.ts";
import { listen } from "../helpers/listen.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const notice: Notice = {
  id: "long-wait-customers-498801",
  cause: "long-wait",
  subject: "customers",
  text: "Somebody has been waiting in customers for 5 minutes.",
  atMs: Date.UTC(2026, 10, 27, 9),
};

/** Somebody who takes POSTs, answers each by the given status, and keeps them. */
async function startReceiver(status: number, headers: Record<string, string> = {}) {
  const taken: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    taken.push({ headers: req.headers, body: await text(req) });
    res.writeHead(status, headers).end();
  };
  const server = createServer((req, res) => void take(req, res));
  const url = `http://127.0.0.1:${await listen(server)}/line`;
  return { url, taken };
}

test("a notice comes signed, so that its receiver can tell it from a forged one", async () => {
  const { url, taken } = await startReceiver(204);

  await deliver(notice, { url, secret }, Date.now());

  const [{ headers, body } = { headers: {}, body: "" }] = taken;
  const read = new Webhook(secret).verify(body, headers as Record<string, string>);
  expect(read).toEqual({
    type: "line.long-wait",
    timestamp: "2026-11-27T09:00:00.000Z",
    data: { cause: "long-wait", subject: "customers", text: notice.text },
  });
  expect(headers["webhook-id"]).toBe(notice.id);
  const forged = () => new Webhook(secret).verify(body.replace("5", "6"), headers as Record<string, string>);
  expect(forged).toThrow("signature");
});

test.each([
  [500, {}, "it was answered by 500"],
  [404, {}, "it was answered by 404"],
  [302, { Location: "http://127.0.0.1:9/elsewhere" }, "it was answered by 302"],
])("a notice that is answered by %i is not delivered, and goes nowhere else", async (status, headers, reason) => {
  const { url, taken } = await startReceiver(status, headers);

  await expect(deliver(notice, { url, secret }, Date.now())).rejects.toThrow(reason);
  expect(taken).toHaveLength(1);
});
