import { describe, expect, test } from "vitest";
import { ManualClock } from "../helpers/manual-clock.ts";
import { always as alwaysSent, sid, startApp } from "../helpers/start-app.ts";

const webhooks = [
  "/customers",
  "/premium-customers",
  "/rep-call-complete",
  "/voice-fallback?for=customers",
  "/call-status",
];
const tooLong = `Body=${"x".repeat(32_768)}`;
/** A signature as far as its shape tells. */
const forged = { "X-Twilio-Signature": `${"Zm9yZ2Vk".repeat(4).slice(0, 27)}=` };

describe.each(webhooks)("%s", (path) => {
  test("takes signed GET and POST", async () => {
    const app = startApp();

    const call = { CallSid: sid("CA", 1) };
    const [get, post] = [await app.signedGet(path, call), await app.signedPost(path, call)];

    expect(get.ok && post.ok).toBe(true);
    expect(get.headers["cache-control"]).toBe("no-store");
    expect(post.headers["cache-control"]).toBe("no-store");
  });

  test.each(["get", "post"] as const)("refuses a forged %s", async (method) => {
    const app = startApp();

    const response = await app.request()[method](path).set(forged);

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

    const json = await app.request().post(path).set(forged).type("json").send(tooLong);
    const form = await app.request().post(path).set(forged).type("form").send(tooLong);
    const pieces = app.request().post(path).set(forged).type("json");
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

    const response = await app.request().post(path).set(forged).type(type).send("{}");

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

test("a body of exactly 32,768 bytes is read", async () => {
  const app = startApp();

  const always = new URLSearchParams(alwaysSent("/customers", app.config.accountSid)).toString();
  const response = await app.signedPost("/customers", { Body: "x".repeat(32_768 - `${always}&Body=`.length) });

  expect(response.status).toBe(200);
});

test("a body that claims another charset or a compression is refused", async () => {
  const app = startApp();

  const charset = await app
    .request()
    .post("/customers")
    .set(forged)
    .type("application/x-www-form-urlencoded; charset=utf-7")
    .send("a=b");
  const gzip = await app
    .request()
    .post("/customers")
    .set(forged)
    .type("form")
    .set("Content-Encoding", "gzip")
    .send("a=b");

  expect([charset.status, gzip.status]).toEqual([415, 415]);
});

test("a form of more than two hundred parameters is refused", async () => {
  const app = startApp();
  const parameters = (many: number) => Object.fromEntries(Array.from({ length: many - 7 }, (_, i) => [`Z${i}`, "1"]));

  const [most, more] = [
    await app.signedPost("/customers", parameters(200)),
    await app.signedPost("/customers", parameters(201)),
  ];

  expect([most.status, more.status]).toEqual([200, 413]);
});

test.each(["", "Zm9yZ2Vk", "x".repeat(28), `${"x".repeat(28)}=`, `${"x".repeat(26)}_=`, "ä".repeat(28)])(
  "a signature header that cannot be one (%j) is refused before the body is read",
  async (signature) => {
    const app = startApp();

    const response = await app
      .request()
      .post("/customers")
      .set("X-Twilio-Signature", encodeURI(signature))
      .send(tooLong);

    expect(response.status).toBe(403);
  },
);

test("refusals are logged once a minute with an example, the first at once, and no number in it", async () => {
  const clock = new ManualClock();
  const app = startApp({ overrides: { clock } });
  const knock = () => app.request().get("/customers?From=%2B15005550011").set(forged);
  const lines = () => app.logged.filter(({ msg }) => String(msg).startsWith("refused"));

  await knock();
  expect(lines()).toMatchObject([{ requests: 1, method: "GET", path: "/customers" }]);
  for (let time = 0; time < 9; time += 1) await knock();
  await app.request().post("/call-status");
  expect(lines()).toHaveLength(1);
  await clock.advance({ seconds: 60 });
  expect(lines()[1]).toMatchObject({ requests: 10, method: "POST", path: "/call-status" });
  await clock.advance({ seconds: 60 });
  await knock();

  expect(lines().map(({ requests }) => requests)).toEqual([1, 10, 1]);
  expect(JSON.stringify(lines())).not.toContain("5005550011");
});

test("a refusal says why in a sentence, and nothing else", async () => {
  const app = startApp();

  const response = await app.request().post("/customers");

  expect(response.text).toBe("This request is not signed by Twilio for this URL.\n");
  expect(response.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(response.headers).not.toHaveProperty("x-powered-by");
});
