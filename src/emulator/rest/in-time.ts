/** Whether a time is one that a list asks for: a day by itself means that day; `<` and `>` behind the name mean until and from then on. */
export function inTime(query: URLSearchParams, name: string, ms: number | undefined): boolean {
  const [on, until, from] = [query.get(name), query.get(`${name}<`), query.get(`${name}>`)];
  if (on === null && until === null && from === null) return true;
  if (ms === undefined) return false;
  const day = 86_400_000;
  const end = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) + (until.length === 10 ? day - 1 : 0);
  const isOnDay = on === null || (ms >= Date.parse(on) && ms < Date.parse(on) + day);
  return isOnDay && ms <= end && (from === null || ms >= Date.parse(from));
}
