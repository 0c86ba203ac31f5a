import { describe, expect, test } from "vitest";
import { startFeedback } from "../helpers/start-feedback.ts";
import { startLine } from "../helpers/start-line.ts";

/** What Prometheus would read, by name and labels. */
async function scrape(url: string): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
}

describe("the metrics", () => {
  test("tell who waits and what became of calls, of waits, talks and ratings", async () => {
    const line = await startFeedback();
    await line.talk("+15005550123", { waited: 12, talked: 90 });
    await line.giveUp("+15005550124", 40);
    await line.after(30);
    await line.text("+15005550123", "4");
    await line.premiumCustomerRings();
    await line.after(7);

    const metrics = await scrape(line.url);

    const of = (name: string) => metrics.get(`queue_dispatch_${name}`);
    expect(of('waiting{queue="premium-customers"}')).toBe(1);
    expect(of('waiting{queue="customers"}')).toBe(0);
    expect(of('longest_wait_seconds{queue="premium-customers"}')).toBeGreaterThanOrEqual(7);
    expect(of('calls_total{queue="customers",outcome="answered"}')).toBe(1);
    expect(of('calls_total{queue="customers",outcome="abandoned"}')).toBe(1);
    expect(of('wait_seconds_bucket{le="10",queue="customers",outcome="answered"}')).toBe(0);
    expect(of('wait_seconds_bucket{le="20",queue="customers",outcome="answered"}')).toBe(1);
    expect(of('wait_seconds_sum{queue="customers",outcome="abandoned"}')).toBe(40);
    expect(of('talk_seconds_sum{queue="customers"}')).toBe(90);
    expect(of('today_calls{queue="premium-customers",what="going_on"}')).toBe(1);
    expect(of('today_ratings{queue="customers"}')).toBe(1);
    expect(of('today_rating_mean{queue="customers"}')).toBe(4);
    expect(of('reps{state="talking"}')).toBe(0);
    expect([of("record_up"), of("rest_up"), of("record_unrecorded")]).toEqual([1, 1, 0]);
    expect(of('webhook_seconds_count{route="/customers",status="200"}')).toBe(2);
    expect(of('decision_seconds_count{result="taken"}')).toBeGreaterThan(5);
    expect(of('decision_seconds_count{result="failed"}')).toBeUndefined();
    expect(metrics.get("process_cpu_seconds_total")).toBeGreaterThan(0);
    expect((await scrape(line.url)).get("process_cpu_seconds_total")).toBeGreaterThan(0);
  });

  test("count a call once, though a late report corrects what became of it", async () => {
    const { services, url } = await startLine({ env: { DATABASE_URL: "sqlite::memory:" } });
    const over = { event: "call.over", msg: "", callSid: "CA1", queue: "customers", waitedSeconds: 5 };
    services.metrics.committed({ events: [{ ...over, outcome: "abandoned" }], isElsewhere: false });
    services.metrics.committed({ events: [{ ...over, outcome: "answered" }], isElsewhere: false });

    const metrics = await scrape(url);

    expect(metrics.get('queue_dispatch_calls_total{queue="customers",outcome="abandoned"}')).toBe(1);
    expect(metrics.get('queue_dispatch_calls_total{queue="customers",outcome="answered"}')).toBeUndefined();
  });

  test("tell of webhooks that were refused by their status, and of no path that is none of ours", async () => {
    const { url } = await startLine();
    await fetch(`${url}/customers`, { headers: { "X-Twilio-Signature": `${"A".repeat(27)}=` } });
    await fetch(`${url}/no-such-path`);

    const metrics = await scrape(url);

    expect(metrics.get('queue_dispatch_webhook_seconds_count{route="/customers",status="403"}')).toBe(1);
    expect([...metrics.keys()].filter((name) => name.includes("no-such-path"))).toEqual([]);
    expect(metrics.has("queue_dispatch_record_up")).toBe(false);
  });

  test("are for this machine, and for whoever shows the token", async () => {
    const { url } = await startLine({ env: { METRICS_TOKEN: "a-token-of-prometheus" } });
    const from = { "X-Forwarded-For": "192.0.2.1" };
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`${url}/metrics`, { headers })).status;

    expect(await status(from)).toBe(403);
    expect(await status({ ...from, Authorization: "Bearer a-token-of-prometheux" })).toBe(403);
    expect(await status({ ...from, Authorization: "Bearer a-token-of-prometheus" })).toBe(200);
  });
});
