import type { Request, RequestHandler, Response } from "express";
import type { Log } from "../runtime/log.ts";
import { type Fields, fieldsOf, queryOf } from "./form.ts";
import type { ReadableName, OwnName } from "./signed-names.ts";

/** A finished TwiML document. */
export type Twiml = string;

/** A request of Twilio's whose signature has been checked, and what may be read from it. */
export interface TwilioRequest<Name extends ReadableName = ReadableName> extends Fields<Name> {
  /** What we have written into the URL ourselves. */
  readonly ours: Fields<OwnName>;
  /** The value of a cookie that we set earlier in the same call. */
  cookie(name: string): string | undefined;
}

/** A document, and cookies that Twilio is to send back with the next requests of this call. */
export interface TwilioAnswer {
  readonly twiml: Twiml;
  readonly cookie?: string | readonly string[];
}

/** How one URL answers a call. */
export interface VoiceWebhook<Name extends ReadableName = ReadableName> {
  readonly answer: (request: TwilioRequest<Name>) => TwilioAnswer | Promise<TwilioAnswer>;
  /** What the person on the line gets when `answer` has thrown: a finished document that needs nothing else of us. */
  readonly whenBroken: (request: TwilioRequest<Name>) => TwilioAnswer;
}

/** Answers a call with TwiML; a fault of ours is logged and answered with a document too, never with an HTTP 500. */
export function voiceHandler<Name extends ReadableName>(webhook: VoiceWebhook<Name>, log: Log): RequestHandler {
  return async (req, res) => {
    const request = readRequest(req);
    try {
      send(res, await webhook.answer(request));
    } catch (error) {
      log.error({ err: error, path: req.path, callSid: request.get("CallSid") }, "a webhook failed by our own fault");
      send(res, webhook.whenBroken(request));
    }
  };
}

/** What is done with a report of Twilio's, to which there is nothing to answer. */
export type Note<Name extends ReadableName = ReadableName> = (request: TwilioRequest<Name>) => void;

/** Takes note of what Twilio reports, and answers 204: nobody is waiting for a document. */
export function reportHandler<Name extends ReadableName>(note: Note<Name>): RequestHandler {
  return (req, res) => {
    note(readRequest(req));
    res.status(204).end();
  };
}

function readRequest(req: Request): TwilioRequest {
  const query = queryOf(req);
  return { get: fieldsOf(req, query).get, ours: query, cookie: (name) => cookieOf(req.headers.cookie, name) };
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

function send(res: Response, { twiml, cookie }: TwilioAnswer): void {
  if (cookie !== undefined && cookie.length > 0) res.setHeader("Set-Cookie", cookie);
  res.setHeader("Content-Type", "text/xml; charset=utf-8");
  res.end(twiml);
}
