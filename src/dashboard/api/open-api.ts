import { paths } from "../../urls.ts";
import { filterNames, outcomeNames } from "../history/filter.ts";
import { callOfHistory, lineNow } from "./schemas.ts";

/** What programs may ask and what they are answered, as OpenAPI 3.1 describes it. */
export function openApi(basePath: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Queue Dispatch",
      version: "1",
      description:
        "The line as JSON. Times are milliseconds since 1970, lengths are seconds, shares are from 0 to 1. What is not known is left out.",
    },
    ...(basePath !== "" && { servers: [{ url: basePath }] }),
    security: [{ token: [] }, { logIn: [] }],
    paths: {
      [paths.apiLine]: {
        get: {
          operationId: "line",
          summary: "The line as it is now, with today's numbers.",
          responses: { 200: json("The line, or what was known of it last.", lineNow), ...refusals },
        },
      },
      [paths.apiCalls]: {
        get: {
          operationId: "calls",
          summary: "The calls of today, of a day or of a number, the newest first, 50 at a time.",
          parameters: [
            ...filterNames.map((name) => ({ name, in: "query", ...filters[name] })),
            {
              name: "after",
              in: "query",
              description: "Where the page begins; it stands in `next`.",
              schema: { type: "string" },
            },
          ],
          responses: {
            200: json("The calls that were found.", pageOfCalls),
            400: text("A filter is none."),
            503: text("The record does not answer."),
            ...refusals,
          },
        },
      },
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "OPS_TOKEN" },
        logIn: { type: "apiKey", in: "cookie", name: "queue-dispatch", description: "As the pages, after a log-in." },
      },
    },
  };
}

const filters = {
  day: {
    description: "By the clock of the line. Without it: today, or with a number every day.",
    schema: { type: "string", format: "date" },
  },
  queue: { description: "The queue whose number was rung.", schema: { type: "string" } },
  outcome: { description: "What became of it.", schema: { type: "string", enum: outcomeNames } },
  rep: { description: "The rep's number, or the CallSid of their leg.", schema: { type: "string" } },
  number: { description: "The customer's number.", schema: { type: "string" } },
  rating: { description: "The rating that it got.", schema: { type: "integer", minimum: 1, maximum: 5 } },
} as const;

const pageOfCalls = {
  type: "object",
  required: ["calls"],
  additionalProperties: false,
  properties: {
    calls: { type: "array", items: callOfHistory },
    next: { type: "string", description: "The path of the next page; left out where there is none." },
  },
} as const;

const refusals = {
  401: text("Log in first, or show the token."),
  403: text("Not for you."),
};

function json(description: string, schema: object) {
  return { description, content: { "application/json": { schema } } };
}

function text(description: string) {
  return { description, content: { "text/plain": { schema: { type: "string" } } } };
}
