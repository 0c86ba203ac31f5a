import type { RequestListener } from "node:http";
import express, { type RequestHandler } from "express";
import { apiRoutes } from "./dashboard/api/routes.ts";
import { metricsRoute } from "./dashboard/metrics-route.ts";
import { dashboardRoutes } from "./dashboard/routes.tsx";
import { phonesRoutes } from "./dashboard/phones/routes.tsx";
import { frontPage } from "./front-page.tsx";
import type { Services } from "./services.ts";
import { incomingText, textReport } from "./sms/webhooks.ts";
import { door } from "./twilio/door.ts";
import { readForm } from "./twilio/form.ts";
import { requireSignature } from "./twilio/signature.ts";
import { type ReadableName, type SignedNames, signedNames } from "./twilio/signed-names.ts";
import { type Note, reportHandler, voiceHandler, type VoiceWebhook } from "./twilio/webhook.ts";
import { callBackAccepted, callBackAnswered } from "./voice/call-back.ts";
import { callOver } from "./voice/call-status.ts";
import { customerRings } from "./voice/customer.ts";
import { voiceFallback } from "./voice/fallback.ts";
import { holdMusicRoute } from "./voice/hold-music-route.ts";
import { repCallComplete } from "./voice/rep.ts";
import { connect, fetched, queueExit, wait } from "./voice/waiting.ts";
import { errorHandler, notFound } from "./http/errors.ts";
import { healthRoutes } from "./http/health.ts";
import { pathOfLine, paths } from "./urls.ts";

/** Everything we answer, in order. A request that is refused is refused for the first reason that applies. */
export function createApp(services: Services): RequestListener {
  const { config, log, clock, record, queues, documents, refusals, texting, fetchCaller, partWith, dialSeconds } =
    services;
  const { dashboard, phones, metrics, lineReader, balancer } = services;
  const { basePath, queues: order, repNumbers, requireStir, announceEvery, opsToken } = config;
  const settings = { order, basePath, repNumbers, requireStir, announceEvery, waiting: services.current };
  const parts = { ...settings, record, queues, documents, clock, log, fetchCaller, partWith, dialSeconds };
  const webhooks = new Set<string>();

  const app = express();
  app.set("case sensitive routing", true).set("strict routing", true);
  app.set("trust proxy", config.trustProxy).set("x-powered-by", false).set("etag", false).set("query parser", false);
  app.use(neverStored);

  const fromTwilio = (path: string, names: SignedNames, handler: RequestHandler) => {
    webhooks.add(basePath + path);
    app.all(
      basePath + path,
      metrics.timed(path),
      readForm,
      requireSignature(config, names, refusals),
      refusals.passed,
      handler,
    );
  };
  const voice = <Name extends ReadableName>(path: string, names: SignedNames<Name>, webhook: VoiceWebhook<Name>) => {
    fromTwilio(path, names, voiceHandler(webhook, log));
  };
  const report = <Name extends ReadableName>(path: string, names: SignedNames<Name>, note: Note<Name>) => {
    fromTwilio(path, names, reportHandler(note));
  };

  for (const queue of order) voice(pathOfLine(queue), signedNames.call, customerRings(queue, parts));
  voice(paths.wait, signedNames.waiting, wait(parts));
  voice(paths.connect, signedNames.connecting, connect(parts));
  voice(paths.fetch, signedNames.fetched, fetched(parts));
  voice(paths.queueExit, signedNames.leaving, queueExit(parts));
  voice(paths.repCallComplete, signedNames.rep, repCallComplete(parts));
  voice(paths.voiceFallback, signedNames.fallback, voiceFallback(parts, documents));
  report(paths.callStatus, signedNames.call, callOver(parts));
  if (texting !== undefined) {
    const texts = { inbox: texting.inbox, clock, log, nothing: documents.nothing };
    voice(paths.callBack, signedNames.calledBack, callBackAnswered(parts));
    voice(paths.callBackAccepted, signedNames.calledBack, callBackAccepted(parts));
    voice(paths.sms, signedNames.text, incomingText(texts));
    report(paths.smsStatus, signedNames.textReport, textReport(texts));
  }
  const prefix = basePath === "" ? "/" : basePath;
  app.use(prefix, frontPage(config, dashboard?.site));
  app.use(prefix, healthRoutes({ readiness: () => services.readiness(), balancer, opsToken }));
  app.use(prefix, holdMusicRoute(services.current));
  app.use(prefix, metricsRoute({ metrics, reader: lineReader, record, queues, token: config.metricsToken }));
  if (dashboard !== undefined) {
    app.use(prefix, dashboardRoutes(dashboard));
    const { site, look, feed, access, timeZone } = dashboard;
    app.use(prefix, apiRoutes({ site, look, feed, access, timeZone, record, clock, opsToken }));
    if (phones !== undefined) app.use(prefix, phonesRoutes(dashboard, phones));
  }
  app.use(notFound, errorHandler(log));
  return door(app, { webhooks, ...pagesOf(services) }, refusals);
}

/** Twilio keeps the answers to its GETs unless it is told not to. */
const neverStored: RequestHandler = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  next();
};

/** What is answered beside the webhooks: exact paths, and all below a folder. */
function pagesOf({ config: { basePath }, dashboard, phones }: Services) {
  const open = ["", paths.front, paths.health, paths.readiness, paths.holdMusic, paths.metrics];
  const shown = dashboard === undefined ? [] : [paths.dashboard, paths.apiLine, paths.apiCalls, paths.openApi];
  const offline = phones === undefined ? [] : [paths.phones, paths.phonesAct];
  return {
    pages: new Set([...open, ...shown, ...offline].map((path) => basePath + path)),
    folders: dashboard === undefined ? [] : [`${basePath}${paths.dashboard}/`],
  };
}
