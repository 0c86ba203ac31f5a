/** Whether a host is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Whether a URL is reached from this machine only; what is no URL is not judged here. */
export function isLoopbackUrl(text: string): boolean {
  return !URL.canParse(text) || isLoopback(new URL(text).hostname);
}

/** Whether what is sent to a URL can be read on the way. */
export function isLoopbackOrHttps(text: string): boolean {
  return text.startsWith("https:") || isLoopbackUrl(text);
}
