import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A request that Twilio's own library makes. */
export interface LibraryRequest {
  readonly method: string;
  /** Below the account, with `*` for every SID: `/Calls/*`. */
  readonly path: string;
  readonly parameters: readonly string[];
}

const folder = fileURLToPath(new URL("../../node_modules/twilio/lib/rest/api/v2010/", import.meta.url));

/** Every request to the API of 2010-04-01 that the installed library can make, read out of its code. */
export function libraryRequests(): LibraryRequest[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const found = files.flatMap((name) => requestsIn(readFileSync(folder + name, "utf8")));
  return [...new Map(found.map((one) => [`${one.method} ${one.path}`, one])).values()];
}

function requestsIn(code: string): LibraryRequest[] {
  const resources = code.split(/_uri = (?=`)/).slice(1);
  return resources.flatMap((resource) => {
    const path = /^`(.*?)`/.exec(resource)?.[1] ?? "";
    const methods = resource.split(/function (?=\w+\()|\n {4}(?=\w+\(.*\) \{)/);
    return methods.flatMap((text) => {
      const method = /uri: instance\._uri,\s*method: "(\w+)"/.exec(text)?.[1];
      if (method === undefined) return [];
      const parameters = [...text.matchAll(/data\["([^"]+)"\] =/g)].map(([, name]) => name ?? "");
      return [{ method: method.toUpperCase(), path: belowAccount(path), parameters }];
    });
  });
}

function belowAccount(path: string): string {
  return path
    .replace(/^\/Accounts(?=\.json)/, "/../../Accounts")
    .replace(/^\/Accounts\/\$\{\w+\}/, "")
    .replaceAll(/\$\{\w+\}/g, "*")
    .replace(/\.json$/, "");
}
