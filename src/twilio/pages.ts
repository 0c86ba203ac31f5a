/** One page of a list of Twilio's, as its library gives it. */
export interface Page<T> {
  readonly instances: readonly T[];
  /** Undefined, or empty, on the last one. */
  readonly nextPageUrl?: string;
  nextPage(): Promise<Page<T>> | undefined;
}

/** No list that we read to its end has more pages, unless somebody says so. */
const mostPages = 20;

/** All that stands on a page and the ones after it. Rejects when there is no end to them. */
export async function readPages<T>(first: Promise<Page<T>>, most = mostPages): Promise<T[]> {
  const { read, isWhole } = await readSome(first, most);
  if (!isWhole) throw new Error(`Twilio's list does not end within ${most} pages`);
  return read;
}

/** What stands on so many pages at most. */
export async function readFirstPages<T>(first: Promise<Page<T>>, pages: number): Promise<T[]> {
  return (await readSome(first, pages)).read;
}

async function readSome<T>(first: Promise<Page<T>>, pages: number): Promise<{ read: T[]; isWhole: boolean }> {
  const read: T[] = [];
  let page = await first;
  for (let left = pages - 1; ; left -= 1) {
    read.push(...page.instances);
    if (!page.nextPageUrl) return { read, isWhole: true };
    const next = left > 0 ? page.nextPage() : undefined;
    if (next === undefined) return { read, isWhole: false };
    page = await next;
  }
}
