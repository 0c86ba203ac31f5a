import type { Call } from "../calls/call.ts";
import type { SoundEntry } from "../calls/sounds.ts";
import type { Exchange } from "../exchange.ts";
import { waitedSeconds } from "../queues/queue.ts";

/** A call as the control door shows it. */
export function callView(exchange: Exchange, call: Call): object {
  return {
    ...callState(exchange, call),
    sounds: call.sounds.toArray().map(soundView),
    heard: call.heard.toArray().map(({ atMs, verb, text }) => ({ at: iso(atMs), verb, text })),
    timeline: call.timeline.toArray().map(({ atMs, text }) => ({ at: iso(atMs), text })),
  };
}

/** How a call stands. */
export function callState({ clock }: Exchange, call: Call): object {
  const { sid, from, to, direction } = call.identity;
  return {
    sid,
    from,
    to,
    direction,
    status: call.status,
    over: call.isOver,
    queue: queueView(call, clock.now()),
    listensOn: call.stage.kind === "listening" ? call.stage.dial.queue.name : null,
    partner: call.partner?.sid ?? null,
  };
}

/** Something that is heard from a moment on. */
export function soundView({ atMs, sound }: SoundEntry): object {
  return { at: iso(atMs), sound };
}

/** The line at a glance: who talks to whom, who waits where, who listens. */
export function overview(exchange: Exchange): object {
  const { clock, numbers, queues, calls } = exchange;
  const talks = calls.active.flatMap(({ stage }) => (stage.kind === "bridged" ? [stage.bridge] : []));
  return {
    now: iso(clock.now()),
    clock: clock.pace,
    numbers: Object.fromEntries([...numbers].map(({ phoneNumber, voiceUrl }) => [phoneNumber, voiceUrl])),
    talking: [...new Set(talks)].map(({ dialer, other }) => `${personOf(dialer)} with ${personOf(other)}`),
    waiting: Object.fromEntries(
      [...queues].map((queue) => [queue.name, queue.members.map(({ call }) => personOf(call))]),
    ),
    listening: Object.fromEntries(
      [...queues].map((queue) => [queue.name, queue.listeners.map(({ rep }) => personOf(rep))]),
    ),
  };
}

export function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function personOf({ identity: { from, to, direction } }: Call): string {
  return direction === "inbound" ? from : to;
}

function queueView(call: Call, nowMs: number): object | null {
  if (call.stage.kind !== "queued") return null;
  const { stay } = call.stage;
  return { name: stay.queue.name, position: stay.queue.positionOf(call), waitedSeconds: waitedSeconds(stay, nowMs) };
}
