import type { Request, Response } from "express";

/** How a cookie of ours is kept: by every browser only for us, and never for a script. */
export interface CookieSettings {
  readonly path: string;
  readonly isSecure: boolean;
}

/** The value of a cookie as it was sent; undefined where there is none. */
export function cookieOf({ headers }: Pick<Request, "headers">, name: string): string | undefined {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Gives the browser a cookie for so long; zero takes it away. */
export function setCookie(
  res: Response,
  { name, value, lifeMs }: { readonly name: string; readonly value: string; readonly lifeMs: number },
  { path, isSecure }: CookieSettings,
): void {
  const parts = [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${Math.round(lifeMs / 1000)}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure ? ["Secure"] : []),
  ];
  res.append("Set-Cookie", parts.join("; "));
}
