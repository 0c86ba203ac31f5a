/** Who may take calls: a list of phone numbers and clients, or everybody. */
export type RepNumbers = "anyone" | ReadonlySet<string>;

/** Whether a caller of the reps' line may take calls. Who withholds the number is a stranger. */
export function isRep(repNumbers: RepNumbers, from: string | undefined): boolean {
  if (repNumbers === "anyone") return true;
  return from !== undefined && repNumbers.has(from);
}

/** Somebody who may take calls, to try the line with. */
export function someRep(repNumbers: RepNumbers): string {
  const [first] = repNumbers === "anyone" ? [] : repNumbers;
  return first ?? "+15005550090";
}
