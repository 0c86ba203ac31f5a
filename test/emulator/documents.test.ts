import { describe, expect, test } from "vitest";
import { parseTwiml } from "../../src/emulator/twiml/parse.ts";
import "../helpers/matchers.ts";
import { startPhoneLine } from "../helpers/phone-line.ts";
import { twiml } from "../helpers/twiml-server.ts";

/** The codes and levels of what Twilio would warn of. */
function alertsOf(text: string): string[] {
  const parsed = parseTwiml(text);
  return (parsed.ok ? parsed.alerts : [parsed.alert]).map(({ level, code }) => `${level} ${code}`);
}

/** The names and the texts of the verbs of a document. */
function verbsOf(text: string): string[] {
  const parsed = parseTwiml(text);
  return parsed.ok ? parsed.verbs.map(({ name, text }) => `${name}: ${text}`) : ["unreadable"];
}

describe("a document that is no XML is refused with 12100:", () => {
  test.each([
    ["nothing at all", ""],
    ["white space alone", " \n"],
    ["words", "Hello"],
    ["a verb that is not closed", "<Response><Say>Hello</Response>"],
    ["a document that is not closed", "<Response><Say>Hello</Say>"],
    ["two roots", "<Response/><Response/>"],
    ["words after the root", "<Response/>bye"],
    ["an ampersand alone", "<Response><Redirect>/a?b=1&c=2</Redirect></Response>"],
    ["an entity that nobody has defined", "<Response><Say>&nbsp;</Say></Response>"],
    ["an attribute without quotes", "<Response><Pause length=1/></Response>"],
    ["an attribute given twice", '<Response><Pause length="1" length="2"/></Response>'],
    ["an empty line before the prolog", `\n${twiml()}`],
    ["a space before the prolog", ` ${twiml()}`],
    ["a byte order mark before the prolog", `\uFEFF${twiml()}`],
    ["a byte order mark before the root", "\uFEFF<Response/>"],
    ["a DOCTYPE", '<!DOCTYPE Response SYSTEM "x.dtd"><Response/>'],
    ["a DOCTYPE with entities", '<!DOCTYPE r [<!ENTITY a "b">]><Response><Say>&a;</Say></Response>'],
  ])("%s", (_, text) => {
    expect(alertsOf(text)).toEqual(["error 12100"]);
    expect(verbsOf(text)).toEqual(["unreadable"]);
  });
});

describe("a document with another root is refused with 12102:", () => {
  test.each(["<response/>", "<RESPONSE/>", "<html><body/></html>", "<Say>Hello</Say>", "<constructor/>"])(
    "%s",
    (text) => {
      expect(alertsOf(text)).toEqual(["error 12102"]);
    },
  );
});

describe("a document may have", () => {
  test.each([
    ["no verb", "<Response/>", []],
    ["no prolog", "<Response><Say>Hello</Say></Response>", ["Say: Hello"]],
    ["comments", "<!-- a --><Response><!-- b --><Say>He<!-- c -->llo</Say></Response><!-- d -->", ["Say: Hello"]],
    ["XML's own entities", "<Response><Say>&lt;&amp;&gt;&quot;&apos;</Say></Response>", [`Say: <&>"'`]],
    ["characters by number", "<Response><Say>Zo&#235; &#x1F98A;</Say></Response>", ["Say: Zoë 🦊"]],
    ["CDATA", "<Response><Say><![CDATA[a < b & c]]></Say></Response>", ["Say: a < b & c"]],
    ["an end tag with a space", "<Response><Hangup ></Hangup ></Response >", ["Hangup: "]],
    ["a processing instruction", "<?xml version='1.0'?><?php?><Response><Leave/></Response>", ["Leave: "]],
  ])("%s", (_, text, verbs) => {
    expect(alertsOf(text)).toEqual([]);
    expect(verbsOf(text)).toEqual(verbs);
  });

  test("SSML in what is said", async () => {
    const line = await startPhoneLine({
      "/voice": twiml('<Say>Please <emphasis level="strong">hold <break time="1s"/></emphasis> the line</Say>'),
    });

    const caller = await line.ring();

    expect(line.codes()).toEqual([]);
    expect(caller).toHaveHeard("Please hold the line");
  });
});

describe("what Twilio does not know it warns of and skips:", () => {
  test.each([
    ["a verb", "<Sing>la</Sing>"],
    ["a verb in other letters", "<say>Hello</say>"],
    ["a verb named as something that every object has", "<toString/>"],
    ["a verb of messages", "<Message>Hello</Message>"],
  ])("%s", async (_, verb) => {
    const line = await startPhoneLine({ "/voice": twiml(verb, "<Say>Go on</Say>") });

    const caller = await line.ring();

    expect(line.twilio.alerts).toMatchObject([{ code: 12_200, level: "warning", callSid: caller.sid }]);
    expect(caller.heard.map(({ text }) => text)).toEqual(["Go on"]);
  });

  test.each([
    ["an attribute", '<Say volume="11">Hello</Say>'],
    ["an attribute in other letters", '<Say Loop="2">Hello</Say>'],
    ["an attribute named as something that every object has", '<Say constructor="1">Hello</Say>'],
  ])("%s", async (_, verb) => {
    const line = await startPhoneLine({ "/voice": twiml(verb) });

    const caller = await line.ring();

    expect(line.codes()).toEqual([12_200]);
    expect(caller).toHaveHeard("Hello");
  });
});

describe("a bad value is warned of by its own code:", () => {
  test.each([
    ['<Say loop="-1">a</Say>', 13_510],
    ['<Say loop="often">a</Say>', 13_510],
    ['<Play loop="1.5">a</Play>', 13_410],
    ['<Pause length="0"/>', 13_910],
    ['<Pause length=""/>', 13_910],
    ['<Pause length=" 1"/>', 13_910],
    ['<Redirect method="PUT">/a</Redirect>', 13_710],
    ['<Reject reason="tired"/>', 12_200],
    ['<Gather method="HEAD"/>', 13_312],
    ['<Gather timeout="-5"/>', 13_313],
    ['<Gather numDigits="0"/>', 13_314],
    ['<Gather actionOnEmptyResult="perhaps"/>', 13_338],
    ["<Gather><Dial>+15005550099</Dial></Gather>", 13_320],
    ['<Enqueue method="PUT">a</Enqueue>', 14_201],
    ['<Enqueue waitUrlMethod="PUT">a</Enqueue>', 14_206],
    ['<Dial method="PUT">+15005550099</Dial>', 13_210],
    ['<Dial timeout="0">+15005550099</Dial>', 13_212],
    ['<Dial timeout="ten">+15005550099</Dial>', 13_212],
    ['<Dial hangupOnStar="yes">+15005550099</Dial>', 13_213],
    ['<Dial timeLimit="0">+15005550099</Dial>', 13_216],
    ["<Dial><Say>a</Say></Dial>", 13_215],
    ['<Dial><Queue method="PUT">a</Queue></Dial>', 14_210],
    ['<Dial><Number method="PUT">+15005550099</Number></Dial>', 13_221],
    ['<Dial><Queue waitUrl="/a">a</Queue></Dial>', 12_200],
  ])("%s: %d", (verb, code) => {
    expect(alertsOf(twiml(verb))).toEqual([`warning ${code}`]);
  });

  test.each([
    '<Say voice="alice" language="de-DE" loop="0">a</Say>',
    '<Redirect method="get">/a</Redirect>',
    '<Gather input="dtmf speech" timeout="0" numDigits="4" finishOnKey="" actionOnEmptyResult="TRUE"><Say>a</Say></Gather>',
    '<Enqueue action="" waitUrl="" waitUrlMethod="GET">a</Enqueue>',
    '<Dial action="/a" method="GET" timeout="1" record="true" answerOnBridge="true"><Queue url="/b">a</Queue></Dial>',
  ])("%s is good", (verb) => {
    expect(alertsOf(twiml(verb))).toEqual([]);
  });

  test("and the default takes its place", async () => {
    const line = await startPhoneLine({ "/voice": twiml('<Pause length="soon"/>', "<Say>Go on</Say>") });

    const caller = await line.ring();
    await line.after(1);

    expect(caller.heard).toMatchObject([{ atMs: line.startMs + 1150, text: "Go on" }]);
  });
});
