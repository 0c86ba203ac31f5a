import express, { type Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import { describe, expect, test } from "vitest";
import { holdMusic } from "../../src/voice/hold-music.ts";
import { holdMusicRoute } from "../../src/voice/hold-music-route.ts";
import { errorHandler } from "../../src/http/errors.ts";

const url = "/hold-music.wav";
const file = holdMusic(3);

function startMusic(): Express {
  const app = express();
  app.set("etag", false);
  app.use((_req, res, next) => {
    res.setHeader("Cache-Control", "no-store");
    next();
  });
  app.use(holdMusicRoute({ announceEvery: 3 }), errorHandler(pino({ level: "silent" })));
  return app;
}

test("the music is served whole, to be kept for a day", async () => {
  const response = await supertest(startMusic()).get(url);

  expect(response.status).toBe(200);
  expect(response.headers).toMatchObject({
    "content-type": "audio/wav",
    "content-length": String(file.length),
    "cache-control": "public, max-age=86400",
    "accept-ranges": "bytes",
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
  });
  expect(file.equals(response.body)).toBe(true);
});

test("HEAD tells the same and sends nothing", async () => {
  const app = startMusic();
  const got = await supertest(app).get(url);

  const response = await supertest(app).head(url).set("Range", "bytes=0-9");

  expect(response.status).toBe(200);
  expect(response.headers).toMatchObject({ "content-length": String(file.length), etag: got.headers["etag"] });
  expect(response.text).toBeUndefined();
});

test("who has it already gets nothing again", async () => {
  const app = startMusic();
  const { headers } = await supertest(app).get(url);

  const response = await supertest(app)
    .get(url)
    .set("If-None-Match", headers["etag"] ?? "");

  expect(response.status).toBe(304);
});

test("another method is refused", async () => {
  const response = await supertest(startMusic()).post(url);

  expect(response.status).toBe(405);
  expect(response.headers["allow"]).toBe("GET, HEAD");
});

describe("a range", () => {
  const last = file.length - 1;

  test.each([
    ["bytes=0-99", 0, 99],
    ["bytes=100-", 100, last],
    ["bytes=-10", file.length - 10, last],
    ["bytes=24000-999999", 24_000, last],
    ["bytes=0-9,10-19", 0, 19],
  ])("%s is sent alone", async (range, start, end) => {
    const response = await supertest(startMusic()).get(url).set("Range", range);

    expect(response.status).toBe(206);
    expect(response.headers["content-range"]).toBe(`bytes ${start}-${end}/${file.length}`);
    expect(response.headers["content-length"]).toBe(String(end - start + 1));
    expect(file.subarray(start, end + 1).equals(response.body)).toBe(true);
  });

  test.each(["bytes=0-9,20-29", "seconds=0-1", "bytes=x-y", "nonsense"])("%s gets the whole", async (range) => {
    const response = await supertest(startMusic()).get(url).set("Range", range);

    expect(response.status).toBe(200);
    expect(file.equals(response.body)).toBe(true);
  });

  test("beyond the end is refused with the length", async () => {
    const response = await supertest(startMusic()).get(url).set("Range", "bytes=999999-");

    expect(response.status).toBe(416);
    expect(response.headers["content-range"]).toBe(`bytes */${file.length}`);
  });

  test.each([
    ["the same piece", (etag: string) => etag, 206],
    ["another piece", () => '"other"', 200],
  ])("of %s", async (_name, ifRange, status) => {
    const app = startMusic();
    const { headers } = await supertest(app).get(url);

    const response = await supertest(app)
      .get(url)
      .set("Range", "bytes=0-9")
      .set("If-Range", ifRange(headers["etag"] ?? ""));

    expect(response.status).toBe(status);
  });
});
