import { describe, expect, test } from "vitest";
import "../helpers/matchers.ts";
import { type PhoneLine, startPhoneLine } from "../helpers/phone-line.ts";
import { stay, twiml } from "../helpers/twiml-server.ts";
import type { Phone } from "../../src/emulator/phone.ts";

/** What was heard, and how many seconds after the first webhook's answer. */
function heard(line: PhoneLine, phone: Phone): [number, string][] {
  const startMs = line.startMs + 150;
  return phone.heard.map(({ atMs, text }) => [(atMs - startMs) / 1000, text]);
}

describe("time passes while", () => {
  test.each([
    ["Say speaks, 150 words a minute", "<Say>one two\n three  four five</Say>", 2],
    ["Say repeats itself", '<Say loop="3">one two three four five</Say>', 6],
    ["Play plays, 20 seconds if nothing else is known", "<Play>https://media.example/a.mp3</Play>", 20],
    ["Play plays media of a known length", "<Play> https://media.example/short.mp3 </Play>", 3],
    ["Play repeats itself", '<Play loop="2">https://media.example/short.mp3</Play>', 6],
    ["Play presses keys", '<Play digits="w1W2"/>', 2.5],
    ["Pause is silent for a second", "<Pause/>", 1],
    ["Pause is silent for longer", '<Pause length="7"/>', 7],
    ["an empty Say says nothing", "<Say> </Say>", 0],
    ["an empty Play plays nothing", "<Play/>", 0],
    ["Leave outside a queue does nothing", "<Leave/>", 0],
  ])("%s", async (_, verb, seconds) => {
    const mediaLengths = { "https://media.example/short.mp3": 3 };
    const line = await startPhoneLine({ "/voice": twiml(verb, "<Say>then</Say>") }, { mediaLengths });

    const caller = await line.ring();
    await line.after(30);

    expect(heard(line, caller).at(-1)).toEqual([seconds, "then"]);
  });

  test("Say with no end goes on until the caller hangs up", async () => {
    const line = await startPhoneLine({ "/voice": twiml('<Say loop="0">one two three four five</Say>') });
    const caller = await line.ring();

    await line.after(1990);
    expect(caller.status).toBe("in-progress");
    await line.after(20);

    expect(caller.status).toBe("completed");
  });
});

describe("a call that rings is", () => {
  test.each([
    ["answered by Say", "<Say>Hello</Say>", "in-progress"],
    ["answered by Play", "<Play>https://media.example/a.mp3</Play>", "in-progress"],
    ["answered by Gather", "<Gather/>", "in-progress"],
    ["answered by Dial", "<Dial>+15005550099</Dial>", "in-progress"],
    ["not answered by Pause", '<Pause length="60"/>', "ringing"],
    ["not answered by Enqueue", '<Enqueue waitUrl="/wait">q</Enqueue>', "ringing"],
    ["not answered by an empty Say", '<Say></Say><Pause length="60"/>', "ringing"],
    ["not answered by Redirect", "<Redirect>/wait</Redirect>", "ringing"],
  ])("%s", async (_, verb, status) => {
    const line = await startPhoneLine({ "/voice": twiml(verb), "/wait": stay });

    const caller = await line.ring();

    expect(caller.status).toBe(status);
  });
});

describe("a call ends", () => {
  test.each([
    ["by Hangup, which answers it", "<Hangup/><Say>no</Say>", "completed"],
    ["by Reject", "<Reject/><Say>no</Say>", "no-answer"],
    ["by Reject as busy", '<Reject reason="busy"/>', "busy"],
    ["by Reject after a Pause that did not answer it", '<Pause/><Reject reason="busy"/>', "busy"],
    ["by Reject after it was answered", '<Say>Hello</Say><Reject reason="busy"/>', "completed"],
    ["with its document", "<Say>Bye</Say>", "completed"],
    ["with an empty document, never answered", "", "no-answer"],
  ])("%s", async (_, verbs, status) => {
    const line = await startPhoneLine({ "/voice": twiml(verbs) });

    const caller = await line.ring();
    await line.after(5);

    expect(caller.status).toBe(status);
    expect(caller).not.toHaveHeard("no");
  });

  test("at a number that has no URL", async () => {
    const line = await startPhoneLine({}, { number: { voiceUrl: "" } });

    const caller = await line.ring();

    expect(caller.status).toBe("failed");
  });

  test("when it has gone on for as long as Twilio lets any call", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Say>Hello</Say>", "<Redirect/>"), "/status": { status: 204 } },
      { maxCallSeconds: 600, number: { statusCallback: "/status" } },
    );
    const caller = await line.ring();

    await line.after(599);
    expect(caller.status).toBe("in-progress");
    await line.after(2);

    expect(caller.status).toBe("completed");
    expect(line.server.asked("/status")[0]?.params.CallDuration).toBe("600");
  });

  test("when it goes in circles while time hardly moves: the alert names the URL", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Redirect>/again</Redirect>"), "/again": twiml("<Redirect/>") },
      { webhookSeconds: 0.01 },
    );

    const caller = await line.ring();

    expect(caller.status).toBe("failed");
    expect(line.paths()).toHaveLength(1000);
    expect(line.twilio.alerts).toMatchObject([
      { level: "error", url: `${line.server.url}/again`, callSid: caller.sid },
    ]);
    expect(line.twilio.alerts[0]?.message).toContain("more than 1000 webhooks");
  });

  test("not, when as many webhooks take their time", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Pause/>", "<Redirect/>") });
    const caller = await line.ring();

    await line.after(1300);

    expect(line.paths().length).toBeGreaterThan(1100);
    expect(caller.status).toBe("ringing");
  });
});

describe("Redirect", () => {
  test("goes on with another document, by POST, and not with the rest of this one", async () => {
    const line = await startPhoneLine(
      {
        "/deep/voice": twiml("<Redirect>../other?x=1&amp;y=2</Redirect>", "<Say>unreachable</Say>"),
        "/other": twiml("<Say>other</Say>"),
      },
      { number: { voiceUrl: "/deep/voice", voiceMethod: "GET" } },
    );

    const caller = await line.ring();
    await line.after(5);

    expect(line.server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /deep/voice",
      "POST /other",
    ]);
    expect(line.server.asked("/other")[0]?.params).toMatchObject({ x: "1", y: "2", CallSid: caller.sid });
    expect(heard(line, caller).map(([, text]) => text)).toEqual(["other"]);
  });

  test("goes by GET where it says so", async () => {
    const line = await startPhoneLine({ "/voice": twiml('<Redirect method="GET">/other</Redirect>'), "/other": stay });

    await line.ring();

    expect(line.server.asked("/other")[0]?.method).toBe("GET");
  });

  test("without a URL asks for the same document again, query and all", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Pause/>", "<Redirect/>") },
      { number: { voiceUrl: "/voice?x=1" } },
    );

    await line.ring();
    await line.after(3);

    expect(line.server.requests.map(({ url }) => url)).toEqual(["/voice?x=1", "/voice?x=1", "/voice?x=1"]);
  });
});
