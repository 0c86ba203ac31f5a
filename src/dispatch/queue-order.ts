/** The name of a Twilio queue, for example `premium-customers`. */
export type QueueName = string;

/** The queues of the line, highest priority first. There is always at least one. */
export type QueueOrder = readonly [QueueName, ...QueueName[]];
