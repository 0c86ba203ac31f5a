import { describe, expect, test } from "vitest";
import "../helpers/matchers.ts";
import { startPhoneLine } from "../helpers/phone-line.ts";
import { stay, twiml } from "../helpers/twiml-server.ts";

const keys = (attributes: string, prompts = "") => ({
  "/voice": twiml(
    `<Gather action="/keys" ${attributes}>${prompts}</Gather>`,
    "<Say>nothing came</Say>",
    '<Pause length="60"/>',
  ),
  "/keys": stay,
});

describe("Gather is over, and its action is asked with the keys,", () => {
  test.each([
    ["when there are enough of them", 'numDigits="3"', "1234", "123"],
    ["with the key that ends it, which does not count", "", "12#3", "12"],
    ["with another key that ends it", 'finishOnKey="*"', "1#*", "1#"],
    ["with the key that ends it before the last digit", 'numDigits="4"', "12#", "12"],
  ])("%s", async (_, attributes, pressed, digits) => {
    const line = await startPhoneLine(keys(attributes));
    const caller = await line.ring();

    await caller.press(pressed);

    expect(line.server.asked("/keys").map(({ method, params }) => [method, params.Digits, params.CallStatus])).toEqual([
      ["POST", digits, "in-progress"],
    ]);
  });

  test("when no other key has come for five seconds", async () => {
    const line = await startPhoneLine(keys(""));
    const caller = await line.ring();

    await caller.press("1");
    await line.after(4.9);
    await caller.press("2");
    await line.after(4.9);
    expect(line.server.asked("/keys")).toEqual([]);
    await line.after(0.2);

    expect(line.server.asked("/keys")[0]?.params.Digits).toBe("12");
  });

  test("after the time it says, where no key ends it", async () => {
    const line = await startPhoneLine(keys('finishOnKey="" timeout="2" method="GET"'));
    const caller = await line.ring();

    await caller.press("1#*");
    await line.after(2.2);

    expect(line.server.asked("/keys")[0]).toMatchObject({ method: "GET", params: { Digits: "1#*" } });
  });

  test("of nothing, where it says so", async () => {
    const line = await startPhoneLine(keys('actionOnEmptyResult="true"'));
    const caller = await line.ring();

    await line.after(5.2);

    expect(line.server.asked("/keys")[0]?.params.Digits).toBe("");
    expect(caller).not.toHaveHeard("nothing came");
  });
});

describe("without a key the next verb follows", () => {
  test("five seconds after the last prompt", async () => {
    const line = await startPhoneLine(
      keys("", "<Say>press a key or two</Say><Pause/><Play>https://m.example/a.mp3</Play>"),
    );

    const caller = await line.ring();
    await line.after(60);

    const startMs = line.startMs + 150;
    expect(caller.heard.map(({ atMs, text }) => [(atMs - startMs) / 1000, text])).toEqual([
      [0, "press a key or two"],
      [3, "https://m.example/a.mp3"],
      [28, "nothing came"],
    ]);
    expect(line.server.asked("/keys")).toEqual([]);
  });

  test("at the key that ends it", async () => {
    const line = await startPhoneLine(keys(""));
    const caller = await line.ring();

    await caller.press("#");

    expect(caller).toHaveHeard("nothing came");
  });
});

describe("a key", () => {
  test("stops the prompts, and the time begins with it", async () => {
    const line = await startPhoneLine(keys("", '<Say loop="100">press a key</Say><Say>unheard</Say>'));
    const caller = await line.ring();

    await line.after(3);
    await caller.press("1");
    await line.after(5.2);

    expect(line.server.asked("/keys")[0]?.params.Digits).toBe("1");
    expect(caller).not.toHaveHeard("unheard");
  });

  test("is lost when nobody waits for it", async () => {
    const line = await startPhoneLine({
      "/voice": twiml("<Pause/>", '<Gather action="/keys" numDigits="1"/>'),
      "/keys": stay,
    });
    const caller = await line.ring();

    await caller.press("1");
    await line.after(2);
    await caller.press("2");

    expect(line.server.asked("/keys").map(({ params }) => params.Digits)).toEqual(["2"]);
  });

  test("that comes after the last one is lost", async () => {
    const line = await startPhoneLine(keys('numDigits="1"'));
    const caller = await line.ring();

    await caller.press("1");
    await caller.press("2");
    await line.after(10);

    expect(line.server.asked("/keys").map(({ params }) => params.Digits)).toEqual(["1"]);
  });

  test("without an action goes to the same document by POST", async () => {
    const line = await startPhoneLine(
      { "/voice": ({ Digits = "" }) => (Digits === "" ? twiml('<Gather numDigits="1"/>') : stay) },
      { number: { voiceMethod: "GET" } },
    );
    const caller = await line.ring();

    await caller.press("5");

    expect(line.server.requests.map(({ method, params }) => [method, params.Digits])).toEqual([
      ["GET", undefined],
      ["POST", "5"],
    ]);
  });
});

test.each([true, false])("in a queue, the action is told of the queue: %s", async (queueOnGather) => {
  const line = await startPhoneLine(
    {
      "/voice": twiml('<Enqueue waitUrl="/wait">customers</Enqueue>'),
      "/wait": twiml('<Gather action="/keys" numDigits="1"><Play>/music.mp3</Play></Gather>'),
      "/keys": twiml("<Leave/>"),
    },
    { queueOnGather },
  );
  const caller = await line.ring();
  await line.after(1);

  await caller.press("1");

  const told = line.server.asked("/keys")[0]?.params;
  expect([told?.Digits, told?.QueueSid !== undefined, told?.QueueTime]).toEqual(
    queueOnGather ? ["1", true, "1"] : ["1", false, undefined],
  );
  expect(caller.queue).toBeUndefined();
});

test("a caller who hangs up during Gather causes no request", async () => {
  const line = await startPhoneLine(keys('actionOnEmptyResult="true"', "<Say>press a key</Say>"));
  const caller = await line.ring();
  await caller.press("1");

  await caller.hangUp();
  await line.after(60);

  expect(line.paths()).toEqual(["/voice"]);
  expect(caller.status).toBe("completed");
});

test("what may not stand in a Gather is not carried out", async () => {
  const line = await startPhoneLine(keys("", "<Hangup/><Say>press a key</Say>"));

  const caller = await line.ring();

  expect(line.codes()).toEqual([13_320]);
  expect(caller).toHaveHeard("press a key");
  expect(caller.status).toBe("in-progress");
});
