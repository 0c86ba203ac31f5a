import type { HistoryCall } from "../../record/history.ts";

/** How long somebody waited, and talked in a call or when they were rung back: in seconds, as far as it is known and over. */
export function lengthsOf(call: HistoryCall) {
  const { outcome, arrivedMs, bridgedMs, endedMs, callBack, acceptedMs, calledBackMs } = call;
  if (outcome === null) return { waitSeconds: undefined, talkSeconds: undefined };
  const isAnswered = outcome === "answered";
  const talk = isAnswered ? between(bridgedMs, endedMs) : undefined;
  return {
    waitSeconds: between(arrivedMs, isAnswered ? bridgedMs : endedMs),
    talkSeconds: callBack === "answered" ? between(acceptedMs, calledBackMs) : talk,
  };
}

function between(fromMs: number | null, toMs: number | null): number | undefined {
  return fromMs === null || toMs === null ? undefined : Math.max(0, Math.round((toMs - fromMs) / 1000));
}
