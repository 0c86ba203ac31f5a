import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startTwilio } from "../../../src/emulator/start-twilio.ts";
import { temporaryFolder } from "../../helpers/databases.ts";
import { main, run } from "../../helpers/process.ts";
import { liveEnv } from "../../helpers/start-app.ts";

const reps = "+15005550003";

/** An account with one number, somebody who provisions it from a folder, and their next command. */
async function startAccount() {
  const account = { accountSid: liveEnv.TWILIO_ACCOUNT_SID, authToken: liveEnv.TWILIO_AUTH_TOKEN };
  const twilio = startTwilio({
    ...account,
    numbers: { [reps]: { voiceUrl: "https://demo.twilio.com/", voiceMethod: "GET", smsUrl: "https://a.example/sms" } },
  });
  onTestFinished(() => {
    twilio.stop();
  });
  const folder = temporaryFolder();
  const env = { ...liveEnv, DATABASE_URL: "none", TWILIO_API_URL: await twilio.listen() };
  const provision = async (args: readonly string[], changes = {}) => {
    const command = run(process.execPath, [main, "provision", ...args], { env: { ...env, ...changes }, cwd: folder });
    return { code: await command.ended(), output: command.output() };
  };
  return { twilio, folder, provision };
}

test("--undo puts back what was there before the first of several runs, and keeps nothing then", async () => {
  const { twilio, folder, provision } = await startAccount();
  const before = { ...twilio.numbers[0] };

  await provision(["--reps", reps, "--yes"]);
  await provision(["--reps", reps, "--yes"], { PUBLIC_URL: "https://second.example.com" });
  expect(twilio.numbers[0]?.voiceUrl).toBe("https://second.example.com/rep-call-complete");
  const looked = await provision(["--undo", "--dry-run"]);
  expect(twilio.numbers[0]?.voiceUrl).toBe("https://second.example.com/rep-call-complete");
  const undone = await provision(["--undo", "--yes"]);

  expect(looked.output).toMatch(/VoiceUrl +https:\/\/second\S+ +https:\/\/demo.twilio.com\/\n[^]*was a dry run/);
  expect(undone, undone.output).toMatchObject({ code: 0 });
  expect(undone.output).toContain("done: queue customers is gone\n");
  expect(undone.output).toMatch(/\nThe account is as it was before\.\n$/);
  expect({ ...twilio.numbers[0], updatedMs: before.updatedMs }).toEqual(before);
  expect(twilio.queues).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  expect((await provision(["--undo", "--yes"])).output).toContain("There is nothing to undo");
});

test("what a tunnel has left behind is put back first, or along with what is provisioned on top of it", async () => {
  const { twilio, folder, provision } = await startAccount();
  await provision(["--reps", reps, "--yes"]);
  const left = (name: string) => join(folder, `queue-dispatch.before-${name}.${liveEnv.TWILIO_ACCOUNT_SID}.json`);
  const [line, tunnel] = ["https://line.example.com/rep-call-complete", "https://tunnel.example/rep-call-complete"];
  const settings = [{ name: "voiceUrl", before: line, after: tunnel }];
  const tunnels = { numbers: { [reps]: { sid: twilio.numbers[0]?.sid, line: "reps", settings } }, queues: [] };
  twilio.setNumber(reps, { voiceUrl: tunnel });
  writeFileSync(left("tunnel"), JSON.stringify(tunnels));

  await provision(["--undo", "--yes"]);
  expect(twilio.numbers[0]?.voiceUrl).toBe(line);

  twilio.setNumber(reps, { voiceUrl: tunnel });
  writeFileSync(left("tunnel"), JSON.stringify(tunnels));
  await provision(["--reps", reps, "--yes"]);
  await provision(["--undo", "--yes"]);
  expect(twilio.numbers[0]?.voiceUrl).toBe("https://demo.twilio.com/");
});

test("a file that is damaged changes nothing, and is named", async () => {
  const { twilio, folder, provision } = await startAccount();
  writeFileSync(join(folder, `queue-dispatch.before-provision.${liveEnv.TWILIO_ACCOUNT_SID}.json`), '{"numbers":[]}');

  for (const args of [["--undo"], ["--reps", reps]])
    expect(await provision([...args, "--yes"])).toEqual({
      code: 1,
      output: expect.stringMatching(
        /\nqueue-dispatch\.before-provision\S+, where it stands .* is damaged: put it back/,
      ),
    });
  expect(twilio.numbers[0]?.voiceUrl).toBe("https://demo.twilio.com/");
});

test("--undo takes no numbers", async () => {
  const { provision } = await startAccount();

  expect(await provision(["--undo", "--reps", reps, "--yes"])).toEqual({
    code: 1,
    output: expect.stringContaining("  --undo takes no numbers: it puts back all that was changed\n"),
  });
});
