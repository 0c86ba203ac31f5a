import { describe, expect, test } from "vitest";
import { askForComment, thanks } from "../../src/sms/words.ts";
import { startFeedback } from "../helpers/start-feedback.ts";

const ann = "+15005550111";
const first = "Thanks for calling. How did we do? Reply with a number from 1 (poor) to 5 (great). STOP to opt out.";

describe("after a talk", () => {
  test("the customer is asked how it was, then what we should know, and thanked", async () => {
    const line = await startFeedback();

    await line.talk(ann);
    await line.after(30);
    expect(line.inbox(ann)).toEqual([first]);
    await line.text(ann, "a 4 I guess");
    await line.text(ann, "the music");

    expect(line.inbox(ann)).toEqual([first, askForComment, thanks]);
    expect(line.twilio.alerts).toEqual([]);
  });
});
