import { z } from "zod";
import { maxSize } from "../twilio/queues.ts";
import { changeable, list, quoted, wholeNumber } from "./kinds.ts";

const mediaUrl = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: ({ input }) => `${quoted(input)} is not the URL of a piece of music: write https://… of an MP3 or WAV file`,
});

/** What waiting callers hear, and how long they wait. */
export const waiting = z
  .object({
    ANNOUNCE_EVERY: wholeNumber(10, 600)
      .prefault("45")
      .describe("After how many seconds of music callers hear their place and the estimated wait again.")
      .meta(changeable),
    HOLD_MUSIC_URL: list(mediaUrl)
      .optional()
      .describe(
        "Music: URLs of MP3 or WAV files, separated by commas, played in turn, none longer than ANNOUNCE_EVERY. Without it " +
          "callers hear a short piece of our own. For example https://example.com/a.mp3,https://example.com/b.mp3.",
      )
      .meta(changeable),
    MAX_WAIT: wholeNumber(60, 14_000)
      .prefault("1800")
      .describe("How many seconds anybody waits at most.")
      .meta(changeable),
    MAX_WAIT_WITHOUT_REPS: wholeNumber(10, 14_000)
      .prefault("120")
      .describe("How many seconds anybody waits at most while no rep is on the line.")
      .meta(changeable),
    MAX_QUEUE: wholeNumber(1, maxSize)
      .optional()
      .describe("How many callers may wait in each queue. Without it, Twilio's own limit holds.")
      .meta(changeable),
  })
  .describe("What waiting callers hear, and limits: a caller who meets one is told so politely");

/** What waiting callers hear, and for how long. */
export function waitingConfig(read: z.infer<typeof waiting>) {
  return {
    /** After how many seconds of music a waiting caller hears news. */
    announceEvery: read.ANNOUNCE_EVERY,
    /** Pieces of music for waiting callers; empty means our own. */
    holdMusicUrls: read.HOLD_MUSIC_URL ?? [],
    /** How many seconds a caller waits at most. */
    maxWait: read.MAX_WAIT,
    /** How many seconds a caller waits at most while no rep is on the line. */
    maxWaitWithoutReps: read.MAX_WAIT_WITHOUT_REPS,
    /** How many callers may wait in one queue; undefined when only Twilio limits it. */
    maxQueue: read.MAX_QUEUE,
  };
}
