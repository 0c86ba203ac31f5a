import type { Unknowns } from "../../src/emulator/options.ts";
import type { Choices } from "./pairwise.ts";

/** Everything that Twilio leaves open, with the values it may turn out to have. */
export const unknowns: Choices<Unknowns> = {
  dialMinimumSeconds: [0, 5],
  dialBufferSeconds: [0, 5],
  notFoundResult: ["queue-not_found", "queue-not-found", "error"],
  notFoundDelaySeconds: [0, 5],
  queueSidOnEmpty: [true, false],
  queueSidOnNotFound: [true, false],
  repHungUpAction: [true, false],
  actionOrder: ["rep-first", "customer-first"],
  connectHangUpResult: ["hangup", "bridged"],
  connectHangUpDial: ["listens", "ends"],
  connectRepHangUp: ["requeue", "end"],
  connectFailure: ["bridge", "requeue"],
  finalCallback: ["first", "last"],
  unansweredStatus: ["no-answer", "completed", "canceled"],
  emptyDialStatus: ["no-answer", "completed", "failed"],
  notFoundDialStatus: ["failed", "no-answer"],
  dialLegOnQueue: [false, true],
  dialCreatesQueue: [false, true],
  actionGapSeconds: [0, 0.1],
  repOrder: ["first-dialled", "last-dialled"],
  enqueueAnswers: [false, true],
  queueNamesMatchCase: [true, false],
  longestQueueName: [64, 63],
  maxQueueSizeCounts: [false, true],
  retryToken: ["same", "new"],
  trimQueueNames: [true, false],
  redirectTurnsPostToGet: [true, false],
  defaultMaxQueueSize: [1000, 100],
};
