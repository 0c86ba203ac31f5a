import type { HttpReply } from "../http/listen.ts";

/** A request that Twilio refuses, with its code (twilio.com/docs/api/errors). */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.name = "RestError";
    this.status = status;
    this.code = code;
  }
}

/** A refusal as Twilio writes it. */
export function errorReply({ status, code, message }: Pick<RestError, "status" | "code" | "message">): HttpReply {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

/** There is no such resource. */
export function notFound(path: string): RestError {
  return new RestError(404, 20_404, `The requested resource ${path} was not found`);
}

/** A parameter has to be there and is not. */
export function missing(name: string): RestError {
  return new RestError(400, 20_001, `Missing required parameter ${name} in the post body`);
}

/** A parameter is not what it has to be. */
export function invalid(name: string, value: string | undefined): RestError {
  return new RestError(400, 20_001, `Invalid value for ${name}: ${JSON.stringify(value)}`);
}
