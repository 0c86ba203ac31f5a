import { describe, expect, test } from "vitest";
import { startApp } from "../helpers/start-app.ts";

const webhooks = [
  "/customers",
  "/premium-customers",
  "/rep-call-complete",
  "/voice-fallback?for=customers",
  "/call-status",
];
const tooLong = `Body=${"x".repeat(65_536)}`;

describe.each(webhooks)("%s", (path) => {
  test("takes signed GET and POST", async () => {
    const app = startApp();

    const [get, post] = [await app.signedGet(path, { CallSid: "CA1" }), await app.signedPost(path, { CallSid: "CA1" })];

    expect(get.ok && post.ok).toBe(true);
    expect(get.headers["cache-control"]).toBe("no-store");
    expect(post.headers["cache-control"]).toBe("no-store");
  });

  test.each(["get", "post"] as const)("refuses a forged %s", async (method) => {
    const app = startApp();

    const response = await app.request()[method](path).set("X-Twilio-Signature", "Zm9yZ2Vk");

    expect(response.status).toBe(403);
  });

  test.each(["put", "patch", "delete", "options", "head"] as const)(
    "refuses %s before it looks at body or signature",
    async (method) => {
      const app = startApp();

      const response = await app.request()[method](path).type("json").send(tooLong);

      expect(response.status).toBe(405);
      expect(response.headers.allow).toBe("GET, POST");
    },
  );

  test("refuses a long body before it asks whether it is a form", async () => {
    const app = startApp();

    const json = await app.request().post(path).type("json").send(tooLong);
    const form = await app.request().post(path).type("form").send(tooLong);
    const pieces = app.request().post(path).type("json");
    pieces.write(tooLong);
    const chunked = await pieces;

    expect([json.status, form.status, chunked.status]).toEqual([413, 413, 413]);
  });

  test.each([
    "application/json",
    "multipart/form-data; boundary=x",
    "text/plain",
    "application/x-www-form-urlencoded2",
  ])("refuses a body of %s before it looks at the signature", async (type) => {
    const app = startApp();

    const response = await app.request().post(path).type(type).send("{}");

    expect(response.status).toBe(415);
  });
});

test.each(["/nothing", "/Customers", "/customers/", "/customers/x", "/rep-call-complete/", "/%00"])(
  "%s is unknown whatever the method",
  async (path) => {
    const app = startApp();

    const [get, put, post] = [
      await app.request().get(path),
      await app.request().put(path),
      await app.request().post(path).send(tooLong),
    ];

    expect([get.status, put.status, post.status]).toEqual([404, 404, 404]);
  },
);

test("a body of exactly 65,536 bytes is read", async () => {
  const app = startApp();

  const response = await app.signedPost("/customers", { Body: "x".repeat(65_536 - "Body=".length) });

  expect(response.status).toBe(200);
});

test("a body that claims another charset or a compression is refused", async () => {
  const app = startApp();

  const charset = await app
    .request()
    .post("/customers")
    .type("application/x-www-form-urlencoded; charset=utf-7")
    .send("a=b");
  const gzip = await app.request().post("/customers").type("form").set("Content-Encoding", "gzip").send("a=b");

  expect([charset.status, gzip.status]).toEqual([415, 415]);
});

test("a form of more than a thousand parameters is refused", async () => {
  const app = startApp();

  const response = await app.request().post("/customers").type("form").send("a=1&".repeat(1001));

  expect(response.status).toBe(413);
});

test("a refusal says why in a sentence, and nothing else", async () => {
  const app = startApp();

  const response = await app.request().post("/customers");

  expect(response.text).toBe("This request is not signed by Twilio for this URL.\n");
  expect(response.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(response.headers).not.toHaveProperty("x-powered-by");
});
