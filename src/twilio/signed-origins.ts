/**
 * Every scheme, host and port that Twilio may sign for the URLs it was given, the likelier first: with the port if one
 * is written, and then also without it, which is how it signs voice over https (twilio.com/docs/usage/security).
 */
export function signedOrigins(publicUrl: string): readonly string[] {
  const { protocol, hostname } = new URL(publicUrl);
  const origin = `${protocol}//${hostname}`;
  // A standard port is not in what URL says, but in what Twilio signs.
  const port = /^https?:\/\/(?:[^/@]*@)?(?:\[[^\]]*\]|[^/:?#]*)(:\d+)/i.exec(publicUrl)?.[1];
  return port === undefined ? [origin] : [origin + port, origin];
}
