import type { RequestHandler } from "express";
import helmet from "helmet";

/** The one policy by which our script may make HTML of text. */
export const trustedTypesPolicy = "queue-dispatch";

/**
 * What browsers are told about every page: that it takes nothing from elsewhere, runs nothing that stands in it, and is
 * framed by nobody.
 *
 * Whether the host is reached by https alone is for whoever stands in front to say: others may live on it. The page's
 * address is told to ourselves, without which browsers send no Origin with a form.
 */
export const pageHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      "default-src": ["'none'"],
      "script-src": ["'self'"],
      "style-src": ["'self'"],
      "connect-src": ["'self'"],
      "img-src": ["'self'"],
      "media-src": ["'self'"],
      "form-action": ["'self'"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
      "require-trusted-types-for": ["'script'"],
      "trusted-types": [trustedTypesPolicy],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: "same-origin" },
  xFrameOptions: { action: "deny" },
});
