import express, { type Express, type RequestHandler } from "express";
import { frontPage } from "./front-page.ts";
import type { Services } from "./services.ts";
import { incomingText, textReport } from "./sms/webhooks.ts";
import { readForm } from "./twilio/form.ts";
import { Refusals } from "./twilio/refusals.ts";
import { requireSignature, requireSignatureHeader } from "./twilio/signature.ts";
import { type DecidingName, type SignedNames, signedNames } from "./twilio/signed-names.ts";
import { type Note, reportHandler, voiceHandler, type VoiceWebhook } from "./twilio/webhook.ts";
import { callBackAccepted, callBackAnswered } from "./voice/call-back.ts";
import { callOver } from "./voice/call-status.ts";
import { customerRings } from "./voice/customer.ts";
import { voiceFallback } from "./voice/fallback.ts";
import { holdMusicRoute } from "./voice/hold-music-route.ts";
import { repCallComplete } from "./voice/rep.ts";
import { connect, fetched, queueExit, wait } from "./voice/waiting.ts";
import { errorHandler, notFound, onlyMethods } from "./web/errors.ts";
import { healthRoutes } from "./web/health.ts";

/** Everything we answer, in order. A request that is refused is refused for the first reason that applies. */
export function createApp(services: Services): Express {
  const { config, log, documents, texting } = services;
  const { basePath } = config;
  const line = { ...config, ...services, order: config.queues };
  const refusals = new Refusals({ ...services, publicOrigin: config.publicOrigin });
  const fromTwilio = (names: SignedNames) => [
    onlyMethods("GET", "POST"),
    requireSignatureHeader(refusals),
    ...readForm,
    requireSignature(config, names, refusals),
  ];

  const app = express();
  app.set("case sensitive routing", true).set("strict routing", true);
  app.set("x-powered-by", false).set("etag", false).set("query parser", false);
  app.use(neverStored);

  const voice = <Name extends DecidingName>(path: string, names: SignedNames<Name>, webhook: VoiceWebhook<Name>) =>
    app.all(basePath + path, ...fromTwilio(names), voiceHandler(webhook, log));
  const report = <Name extends DecidingName>(path: string, names: SignedNames<Name>, note: Note<Name>) =>
    app.all(basePath + path, ...fromTwilio(names), reportHandler(note));

  const prefix = basePath === "" ? "/" : basePath;

  app.use(prefix, frontPage(config));
  app.use(
    prefix,
    healthRoutes(() => services.readiness()),
  );
  app.use(prefix, holdMusicRoute({ seconds: config.announceEvery }));
  for (const queue of config.queues) voice(`/${queue}`, signedNames.call, customerRings(queue, line));
  voice("/wait", signedNames.waiting, wait(line));
  voice("/connect", signedNames.connecting, connect(line));
  voice("/fetch", signedNames.fetched, fetched(line));
  voice("/queue-exit", signedNames.leaving, queueExit(line));
  voice("/rep-call-complete", signedNames.rep, repCallComplete(line));
  voice("/voice-fallback", signedNames.call, voiceFallback(line, documents));
  report("/call-status", signedNames.call, callOver(line));
  if (texting !== undefined) {
    const texts = { ...services, ...texting, nothing: documents.nothing };
    voice("/call-back", signedNames.calledBack, callBackAnswered(line));
    voice("/call-back-accepted", signedNames.calledBack, callBackAccepted(line));
    voice("/sms", signedNames.text, incomingText(texts));
    report("/sms-status", signedNames.textReport, textReport(texts));
  }
  app.use(notFound, errorHandler(log));
  return app;
}

/** Twilio keeps the answers to its GETs unless it is told not to. */
const neverStored: RequestHandler = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  next();
};
