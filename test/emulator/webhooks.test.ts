import twilioLibrary from "twilio";
import { describe, expect, test } from "vitest";
import { parseTarget } from "../../src/emulator/webhooks/target.ts";
import { signatureOf } from "../../src/emulator/webhooks/signature.ts";
import fixture from "../fixtures/signatures.json" with { type: "json" };
import "../helpers/matchers.ts";
import { callerNumber, lineNumber, type PhoneLine, startPhoneLine } from "../helpers/phone-line.ts";
import { type Answer, lost, type SeenRequest, silence, stay, twiml } from "../helpers/twiml-server.ts";

const token = "a token of this test";
const apology = "an application error has occurred";
const says = (words: string) => twiml(`<Say>${words}</Say>`);

describe.each(["GET", "POST"] as const)("a webhook by %s", (voiceMethod) => {
  test("says everything that Twilio says of every call, and sends unknown places empty", async () => {
    const line = await startPhoneLine({ "/voice": stay }, { number: { voiceMethod } });

    const caller = await line.ring();

    const empty = Object.fromEntries(
      ["From", "To", "Caller", "Called"].flatMap((party) =>
        ["City", "State", "Zip", "Country"].map((place) => [party + place, ""]),
      ),
    );
    const [request] = line.server.requests;
    expect(request?.method).toBe(voiceMethod);
    expect(request?.params).toEqual({
      ...empty,
      AccountSid: line.twilio.accountSid,
      ApiVersion: "2010-04-01",
      CallSid: caller.sid,
      CallStatus: "ringing",
      Direction: "inbound",
      From: callerNumber,
      Caller: callerNumber,
      To: lineNumber,
      Called: lineNumber,
    });
  });

  test("has the headers of Twilio's proxy", async () => {
    const line = await startPhoneLine({ "/voice": stay }, { number: { voiceMethod } });

    await line.ring();

    const headers = line.server.requests[0]?.headers;
    expect(headers).toMatchObject({
      host: new URL(line.server.url).host,
      accept: "*/*",
      "user-agent": "TwilioProxy/1.1",
      "x-home-region": "us1",
      "i-twilio-idempotency-token": expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
    });
    expect(headers?.["content-type"]).toBe(
      voiceMethod === "POST" ? "application/x-www-form-urlencoded; charset=UTF-8" : undefined,
    );
    expect(headers?.cookie).toBeUndefined();
  });

  test.each(["/voice", "/voice?queue=a%20b&x=1", "/voice?name=O'Brien", "/voice#rc=2"])(
    "is signed so that Twilio's own library takes it for %s",
    async (path) => {
      const line = await startPhoneLine(
        { "/voice": stay },
        { authToken: token, number: { voiceMethod, voiceUrl: path } },
      );

      await line.ring("client:Zoë & co");

      expect(isSigned(line, line.server.requests[0])).toBe(true);
    },
  );

  test("is signed without the user info of its URL, which becomes an Authorization", async () => {
    const line = await startPhoneLine({ "/voice": stay }, { authToken: token });
    line.twilio.setNumber(lineNumber, {
      voiceMethod,
      voiceUrl: line.server.url.replace("//", "//us%20er:pass%3A@") + "/voice",
    });

    await line.ring();

    const [request] = line.server.requests;
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from("us er:pass:").toString("base64")}`);
    expect(isSigned(line, request)).toBe(true);
  });
});

test("a GET encodes a space as %20 and keeps the query that its URL has", async () => {
  const line = await startPhoneLine({ "/voice": stay }, { number: { voiceMethod: "GET", voiceUrl: "/voice?x=1" } });

  await line.ring("client:a b+c");

  expect(line.server.requests[0]?.url).toMatch(/^\/voice\?x=1&CallStatus=ringing&/);
  expect(line.server.requests[0]?.url).toContain("&From=client%3Aa%20b%2Bc&");
});

describe("a signature", () => {
  // What the library takes besides what Twilio sends; and V11, which is a text message's.
  const lenient = /^(?:wrong|https-port-443-signed|http-port-80-signed|userinfo.*|username-only|V8|V11)$/;

  test.each(fixture.vectors.filter(({ id }) => !lenient.test(id)))("$id is $signature", (vector) => {
    const { authToken, url, form, signature } = vector;
    const pairs = Object.entries(form).flatMap(([name, value]) =>
      [value].flat().map((one): readonly [string, string] => [name, one]),
    );

    const target = parseTarget(url);

    expect(signatureOf(authToken, target?.signedUrl ?? "", pairs)).toBe(signature);
  });

  test.each([
    ["https://h.example:8443/a?b=c", "https://h.example/a?b=c"],
    ["https://u:p@h.example/a", "https://h.example/a"],
    ["http://u@h.example:3000/a", "http://h.example:3000/a"],
    ["http://h.example/a#rc=2&rp=5xx", "http://h.example/a"],
    ["https://h.example", "https://h.example/"],
    ["http://[::1]:3000/a", "http://[::1]:3000/a"],
  ])("of %s begins with %s", (url, signed) => {
    expect(parseTarget(url)?.signedUrl).toBe(signed);
  });
});

describe("cookies", () => {
  const setting = { headers: { "Set-Cookie": ["a=1; Path=/; HttpOnly", "b=2; Path=/next"] } };

  test("are sent back within the call, where their path says", async () => {
    const line = await startPhoneLine({
      "/voice": { ...setting, body: twiml("<Redirect>/next</Redirect>") },
      "/next": twiml("<Redirect>/last</Redirect>"),
      "/last": stay,
    });

    await line.ring();

    expect(line.server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, "a=1; b=2", "a=1"]);
  });

  test("belong to one call alone", async () => {
    const line = await startPhoneLine({ "/voice": { ...setting, body: stay } });

    await line.ring();
    await line.ring("+15005550124");

    expect(line.server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  test.each([
    "a=; Max-Age=0",
    "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "a=; Expires=Sat, 01 Jan 2022 00:00:00 GMT",
  ])("are forgotten by %s", async (header) => {
    const line = await startPhoneLine({
      "/voice": { ...setting, body: twiml("<Redirect>/clear</Redirect>") },
      "/clear": { headers: { "Set-Cookie": header }, body: twiml("<Redirect>/last</Redirect>") },
      "/last": stay,
    });

    await line.ring();

    expect(line.server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, "a=1", undefined]);
  });

  test("are kept from an answer that redirects", async () => {
    const headers = { Location: "/next", "Set-Cookie": "a=1" };
    const line = await startPhoneLine({ "/voice": { status: 302, headers }, "/next": stay });

    await line.ring();

    expect(line.server.asked("/next")[0]?.headers.cookie).toBe("a=1");
  });

  test("are not sent to a path that only begins with the same letters", async () => {
    const headers = { "Set-Cookie": "a=1; Path=/next" };
    const line = await startPhoneLine({
      "/voice": { headers, body: twiml("<Redirect>/nextdoor</Redirect>") },
      "/nextdoor": stay,
    });

    await line.ring();

    expect(line.server.asked("/nextdoor")[0]?.headers.cookie).toBeUndefined();
  });
});

describe("a redirect", () => {
  test.each([
    [301, "GET"],
    [302, "GET"],
    [303, "GET"],
    [307, "POST"],
    [308, "POST"],
  ])("by %d asks the other URL by %s, with the same parameters and another signature", async (status, method) => {
    const line = await startPhoneLine(
      { "/voice": { status, headers: { Location: "/next?x=1" } }, "/next": stay },
      { authToken: token },
    );

    const caller = await line.ring();

    const [request] = line.server.asked("/next");
    expect(request?.method).toBe(method);
    expect(request?.params).toMatchObject({ x: "1", CallSid: caller.sid, From: callerNumber });
    expect(isSigned(line, request)).toBe(true);
  });

  test("by 302 keeps the POST where the option says so", async () => {
    const documents = { "/voice": { status: 302, headers: { Location: "/next" } }, "/next": stay };
    const line = await startPhoneLine(documents, { redirectTurnsPostToGet: false });

    await line.ring();

    expect(line.server.asked("/next")[0]?.method).toBe("POST");
  });

  test("carries the keys of a Gather along", async () => {
    const line = await startPhoneLine({
      "/voice": twiml('<Gather action="/keys" numDigits="1"/>'),
      "/keys": { status: 302, headers: { Location: "/next" } },
      "/next": stay,
    });
    const caller = await line.ring();

    await caller.press("7");

    expect(line.server.asked("/next")[0]?.params.Digits).toBe("7");
  });

  test("makes the URL it ends at the one that a document's relative URLs are relative to", async () => {
    const line = await startPhoneLine({
      "/voice": { status: 307, headers: { Location: "/deep/er/voice" } },
      "/deep/er/voice": twiml("<Redirect>next</Redirect>"),
      "/deep/er/next": stay,
    });

    await line.ring();

    expect(line.paths()).toEqual(["/voice", "/deep/er/voice", "/deep/er/next"]);
  });

  test("is followed ten times, and not an eleventh", async () => {
    const again = ({ times = "0" }: Readonly<Record<string, string>>) =>
      times === limit ? stay : { status: 302, headers: { Location: `/voice?times=${Number(times) + 1}` } };
    let limit = "10";
    const line = await startPhoneLine({ "/voice": again });

    const good = await line.ring();
    limit = "11";
    const bad = await line.ring();

    expect(good.heard).toEqual([]);
    expect(bad).toHaveHeard(apology);
    expect(line.codes()).toContain(11_215);
    expect(line.server.requests).toHaveLength(11 + 11);
  });

  test("that names no URL is an error", async () => {
    const line = await startPhoneLine({ "/voice": { status: 302 } });

    const caller = await line.ring();

    expect(line.codes()).toContain(11_216);
    expect(caller).toHaveHeard(apology);
  });
});

describe("a request is sent again", () => {
  test("never when there is an answer", async () => {
    const line = await startPhoneLine({ "/voice": { status: 500 } });
    await line.ring();

    expect(line.paths()).toEqual(["/voice"]);
    expect(line.codes()).toContain(11_217);
  });

  test("never when the connection is lost with the request in the server's hands", async () => {
    const line = await startPhoneLine({ "/voice": lost });

    await line.ring();

    expect(line.paths()).toEqual(["/voice"]);
    expect(line.codes()).toContain(11_205);
  });

  test.each([
    ["#rc=3&rp=5xx", 500, 4],
    ["#rc=2&rp=4xx", 404, 3],
    ["#rc=2&rp=4xx", 500, 1],
    ["#rc=9&rp=all", 503, 6],
    ["#rc=0&rp=all", 503, 1],
    ["#rp=5xx,ct", 500, 2],
    ["#rc=many&rp=5xx", 500, 1],
  ])("as %s says, when %d comes back: %d requests", async (fragment, status, times) => {
    const line = await startPhoneLine({ "/voice": { status } }, { number: { voiceUrl: `/voice${fragment}` } });

    await line.ring();

    expect(line.paths()).toHaveLength(times);
    expect(new Set(line.server.requests.map(({ headers }) => headers["i-twilio-idempotency-token"])).size).toBe(1);
    expect(line.server.requests[0]?.url).not.toContain("#");
  });

  test("until it succeeds", async () => {
    let asked = 0;
    const answer = () => ((asked += 1) < 3 ? { status: 503 } : stay);
    const line = await startPhoneLine({ "/voice": answer }, { number: { voiceUrl: "/voice#rc=5&rp=5xx" } });

    await line.ring();

    expect(asked).toBe(3);
    expect(line.codes()).toEqual([]);
  });
});

describe("what cannot be had ends the call with an apology:", () => {
  test.each([
    ["an answer of 404", { status: 404 }, 11_217],
    ["an answer of 500", { status: 500, body: says("no") }, 11_217],
    ["more than 64 kB", { body: says("x".repeat(65_537)) }, 11_750],
    ["another content type", { headers: { "Content-Type": "application/json" }, body: "{}" }, 12_300],
    ["no content type", { headers: { "Content-Type": "" }, body: stay }, 12_300],
    ["a lost connection", lost, 11_205],
  ] satisfies [string, Answer, number][])("%s", async (_, answer, code) => {
    const line = await startPhoneLine({ "/voice": answer });

    const caller = await line.ring();
    expect(caller).toHaveHeard(apology);
    await line.after(10);

    expect(caller.status).toBe("completed");
    expect(line.codes()).toEqual([code]);
    expect(line.twilio.requests()[0]?.error).toBe(code === 12_300 ? undefined : code);
  });

  test("no answer in the time that the URL allows", async () => {
    const line = await startPhoneLine({ "/voice": silence }, { number: { voiceUrl: "/voice#tt=100" } });

    const caller = await line.ring();

    expect(line.codes()).toContain(11_203);
    expect(caller).toHaveHeard(apology);
  });

  test("nobody listening at the port", async () => {
    const line = await startPhoneLine({}, { number: { voiceUrl: "http://127.0.0.1:1/voice" } });

    await line.ring();

    expect(line.codes()).toContain(11_202);
  });

  test.each(["http://[bad/", "ftp://127.0.0.1/voice", "http://us%zzer@127.0.0.1:1/voice"])(
    "a document that goes on at %s",
    async (url) => {
      const line = await startPhoneLine({ "/voice": twiml(`<Redirect>${url}</Redirect>`) });

      const caller = await line.ring();

      expect(line.codes()).toContain(11_100);
      expect(caller).toHaveHeard(apology);
    },
  );

  test("exactly 64 kB can be had", async () => {
    const rest = 65_536 - twiml("<!---->", '<Pause length="60"/>').length;
    const line = await startPhoneLine({ "/voice": twiml(`<!--${"x".repeat(rest)}-->`, '<Pause length="60"/>') });

    await line.ring();

    expect(line.codes()).toEqual([]);
  });
});

describe("the fallback URL", () => {
  const number = { voiceFallbackUrl: "/fallback", voiceFallbackMethod: "GET" } as const;

  test("is asked with the error and the URL that failed, and takes the call over", async () => {
    const line = await startPhoneLine({ "/voice": { status: 500 }, "/fallback": says("one moment") }, { number });

    const caller = await line.ring();

    const [request] = line.server.asked("/fallback");
    expect(request?.method).toBe("GET");
    expect(request?.params).toMatchObject({
      CallSid: caller.sid,
      ErrorCode: "11217",
      ErrorUrl: `${line.server.url}/voice`,
    });
    expect(caller).toHaveHeard("one moment");
    expect(line.codes()).toEqual([11_217]);
  });

  test("is asked for every document of the call, and its relative URLs are its own", async () => {
    const line = await startPhoneLine(
      {
        "/voice": twiml("<Redirect>/second</Redirect>"),
        "/second": "no XML",
        "/fallback": { status: 302, headers: { Location: "/deep/fallback" } },
        "/deep/fallback": twiml("<Nonsense/><Redirect>after</Redirect>"),
        "/deep/after": stay,
      },
      { number },
    );

    await line.ring();

    expect(line.paths()).toEqual(["/voice", "/second", "/fallback", "/deep/fallback", "/deep/after"]);
    expect(line.server.asked("/fallback")[0]?.params.ErrorCode).toBe("12100");
    expect(line.codes()).toEqual([12_100, 12_200]);
  });

  test("that fails too leaves an apology and the end of the call", async () => {
    const line = await startPhoneLine({ "/voice": { status: 404 }, "/fallback": "no XML" }, { number });

    const caller = await line.ring();
    expect(caller).toHaveHeard(apology);
    await line.after(10);

    expect(caller.status).toBe("completed");
    expect(line.paths()).toEqual(["/voice", "/fallback"]);
    expect(line.codes()).toEqual([11_217, 12_100]);
  });
});

describe("the status callback of a number", () => {
  const number = { statusCallback: "/status" };

  test("comes once, at the end, with how long the call was and without its cookies", async () => {
    const line = await startPhoneLine(
      {
        "/voice": { headers: { "Set-Cookie": "a=1" }, body: twiml("<Say>Hello</Say>", '<Pause length="70"/>') },
        "/status": { status: 204 },
      },
      { number, authToken: token },
    );
    const caller = await line.ring();

    await line.after(61);
    await caller.hangUp();

    const requests = line.server.asked("/status");
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers.cookie).toBeUndefined();
    expect(isSigned(line, requests[0])).toBe(true);
    expect(requests[0]?.params).toMatchObject({
      CallSid: caller.sid,
      CallStatus: "completed",
      CallDuration: "61",
      Duration: "2",
      SequenceNumber: "0",
      CallbackSource: "call-progress-events",
      Timestamp: expect.stringMatching(/^Mon, 05 Jan 2026 09:01:0\d \+0000$/),
    });
  });

  test("of a call that nobody answered says so", async () => {
    const line = await startPhoneLine({ "/voice": stay, "/status": { status: 204 } }, { number });
    const caller = await line.ring();

    await caller.hangUp();

    expect(line.server.asked("/status")[0]?.params).toMatchObject({ CallStatus: "no-answer", CallDuration: "0" });
  });

  test("that fails has no fallback", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Hangup/>"), "/status": { status: 500 }, "/fallback": stay },
      { number: { ...number, voiceFallbackUrl: "/fallback" } },
    );

    await line.ring();
    await line.after(1);

    expect(line.paths()).toEqual(["/voice", "/status"]);
    expect(line.twilio.alerts).toMatchObject([{ code: 11_217, level: "error", url: `${line.server.url}/status` }]);
  });

  test.each<[string, Answer, readonly number[]]>([
    ["204", { status: 204, headers: { "Content-Type": "" } }, []],
    ["an empty document", "<Response/>", []],
    ["words", { headers: { "Content-Type": "text/plain" }, body: "OK" }, [15_003]],
    ["no TwiML", { headers: { "Content-Type": "text/html" }, body: "<p>OK</p>" }, [15_003]],
  ])("answered with %s raises %j", async (_, answer, codes) => {
    const line = await startPhoneLine({ "/voice": twiml("<Hangup/>"), "/status": answer }, { number });

    await line.ring();
    await line.after(1);

    expect(line.codes()).toEqual(codes);
  });
});

describe("content types", () => {
  test.each(["text/xml", "application/xml; charset=utf-8", "TEXT/HTML", "text/plain"])(
    "%s is TwiML",
    async (contentType) => {
      const line = await startPhoneLine({
        "/voice": { headers: { "Content-Type": contentType }, body: says("Hello") },
      });

      const caller = await line.ring();

      expect(caller.heard.map(({ text }) => text)).toEqual(["Hello"]);
    },
  );

  test("text/plain that is no TwiML is read aloud, and the call ends", async () => {
    const line = await startPhoneLine({
      "/voice": { headers: { "Content-Type": "text/plain" }, body: "We are closed." },
    });

    const caller = await line.ring();
    expect(caller).toHaveHeard("We are closed.");
    await line.after(5);

    expect(caller.status).toBe("completed");
  });

  test("audio is played, and the call ends", async () => {
    const line = await startPhoneLine({ "/voice": { headers: { "Content-Type": "audio/mpeg" }, body: "ID3" } });

    const caller = await line.ring();
    expect(caller.heard).toMatchObject([{ verb: "Play", text: `${line.server.url}/voice` }]);
    await line.after(20);

    expect(caller.status).toBe("completed");
  });
});

describe("a fault", () => {
  test("delays an answer", async () => {
    const line = await startPhoneLine({ "/voice": says("Hello") });
    line.twilio.fault({ kind: "delay", path: "/voice", seconds: 10 });

    const caller = await line.ring();

    expect(caller.heard[0]?.atMs).toBe(line.startMs + 10_150);
  });

  test("delays an answer until Twilio waits no longer", async () => {
    const line = await startPhoneLine({ "/voice": says("Hello") });
    line.twilio.fault({ kind: "delay", path: "/voice", seconds: 20 });

    const caller = await line.ring();

    expect(caller.heard.map(({ text }) => text)).not.toContain("Hello");
    expect(line.twilio.alerts[0]).toMatchObject({
      code: 11_203,
      atMs: line.startMs + 15_000,
      url: `${line.server.url}/voice`,
    });
  });

  test("refuses the connection, both times: the server hears nothing", async () => {
    const line = await startPhoneLine({ "/voice": stay });
    line.twilio.fault({ kind: "refuse", path: "/voice" });

    await line.ring();

    expect(line.paths()).toEqual([]);
    expect(line.codes()).toContain(11_202);
  });

  test.each([
    [{ kind: "reset", path: "/voice" } as const, 11_205],
    [{ kind: "status", path: "/voice", status: 503 } as const, 11_217],
    [{ kind: "garbage", path: "/voice" } as const, 12_100],
    [{ kind: "garbage", path: "/voice", body: "<Other/>" } as const, 12_102],
  ])("%j reaches the server, and its answer is lost", async (fault, code) => {
    const line = await startPhoneLine({ "/voice": says("Hello") });
    line.twilio.fault(fault);

    const caller = await line.ring();

    expect(line.paths()).toEqual(["/voice"]);
    expect(line.codes()).toContain(code);
    expect(caller).toHaveHeard(apology);
  });

  test("duplicates a request: the same idempotency token, and the second answer counts", async () => {
    let asked = 0;
    const line = await startPhoneLine({ "/voice": () => says(`answer ${(asked += 1)}`) });
    line.twilio.fault({ kind: "duplicate", path: "/voice" });

    const caller = await line.ring();
    const other = await line.ring("+15005550124");

    const [first, second, third] = line.server.requests.map(({ headers }) => headers["i-twilio-idempotency-token"]);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(caller).toHaveHeard("answer 2");
    expect(other).toHaveHeard("answer 3");
  });

  test("drops the caller at the moment of the request", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Redirect>/next</Redirect>"), "/next": says("Hello") });
    line.twilio.fault({ kind: "drop", path: "/next" });

    const caller = await line.ring();

    expect(line.paths()).toEqual(["/voice", "/next"]);
    expect(caller.status).toBe("no-answer");
    expect(caller.heard).toEqual([]);
  });

  test("drops a caller at the first request for music, and the queue is left empty", async () => {
    const line = await startPhoneLine({
      "/voice": twiml('<Enqueue waitUrl="/wait" action="/left">q</Enqueue>'),
      "/wait": stay,
      "/left": stay,
    });
    line.twilio.fault({ kind: "drop", path: "/wait" });

    const caller = await line.ring();

    expect(caller.status).toBe("no-answer");
    expect(caller.queue).toBeUndefined();
    expect(line.twilio.queues.map(({ members }) => members.length)).toEqual([0]);
  });

  test("happens as often as it says, and to its own path only", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Redirect>/next</Redirect>"), "/next": stay });
    line.twilio.fault({ kind: "status", path: "/next", status: 500, times: 2 });

    await line.ring();
    await line.ring();
    await line.ring();

    expect(line.twilio.requests({ path: "/next" }).map(({ status }) => status)).toEqual([500, 500, 200]);
    expect(line.twilio.requests({ path: "/voice" }).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe("once Twilio has stopped", () => {
  test.each(["virtual", "real"] as const)("nothing follows from what was on its way, in %s time", async (clock) => {
    const stopped = () => {
      line.twilio.stop();
      return twiml("<Redirect>/next</Redirect>");
    };
    const documents = { "/voice": stopped, "/next": stay, "/fallback": stay };
    const line = await startPhoneLine(documents, { clock, number: { voiceFallbackUrl: "/fallback" } });

    const caller = await line.ring();
    await caller.hangUp();

    expect(line.paths()).toEqual(["/voice"]);
    expect(line.codes()).toEqual([]);
  });
});

/** Whether Twilio's library takes a request, at the URL where the server had it. */
function isSigned(line: PhoneLine, request: SeenRequest | undefined): boolean {
  const signature = String(request?.headers["x-twilio-signature"]);
  return twilioLibrary.validateRequest(token, signature, line.server.url + request?.url, request?.form ?? {});
}

test("a request whose answer is lost with a kept connection is not sent a second time: the server may have it", async () => {
  const { twilio, server } = await startPhoneLine({ "/voice": twiml("<Redirect>/next</Redirect>"), "/next": lost });

  await twilio.call({ from: "+15005550011", to: "+15005550001" });

  expect(server.asked("/next")).toHaveLength(1);
  expect(twilio.alerts.map(({ code }) => code)).toContain(11_205);
});
