import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onlyInFull } from "../../helpers/cases.ts";
import { temporaryFolder } from "../../helpers/databases.ts";
import { customers, numbers, type Patient, premium, reps, startPatient } from "../../helpers/patient.ts";
import { main, run } from "../../helpers/process.ts";

async function examine(
  { env }: Pick<Patient, "env">,
  args: readonly string[] = [],
  changes: Readonly<Record<string, string>> = {},
  cwd = temporaryFolder(),
) {
  const command = run(process.execPath, [main, "doctor", ...args], {
    env: { ...env, ...changes } as typeof changes,
    cwd,
  });
  return { code: await command.ended(), stdout: command.stdout(), output: command.output() };
}

const elsewhere = "https://old.example.com/";

test.each([
  ["all is well", {}, 0, /\n✓ A forged one is refused\.\n[^]*\n\nAll is well\.\n$/],
  [
    "something may be wrong",
    { REP_NUMBERS: "anyone" },
    1,
    /\n! REP_NUMBERS is anyone: .*\n {2}List the numbers[^]*\n\n1 doubtful \(!\)\.\n$/,
  ],
  [
    "something is wrong",
    { TWILIO_AUTH_TOKEN: "e".repeat(32) },
    2,
    /\n✗ Twilio refuses [^]*\n\nNot looked at because of that: the account, .*\n\n2 wrong \(✗\)\.\n$/,
  ],
  [
    "the settings are no line's",
    { PORT: "x", QUEUES: "UP" },
    2,
    /^✓ Node .*\n✗ PORT .*\n.*\n✗ QUEUES [^]*because of that: everything else\.\n\n2 wrong \(✗\)\.\n$/,
  ],
])("the exit code says whether %s", async (_what, changes, code, shown) => {
  const found = await examine(await startPatient({}), [], changes);

  expect(found).toEqual({ code, stdout: found.output, output: expect.stringMatching(shown) });
});

test("--json gives the same to programs", async () => {
  const patient = await startPatient({});
  patient.twilio.setNumber(reps, { voiceUrl: elsewhere });

  const { code, stdout } = await examine(patient, [
    "--customers",
    customers,
    "--premium",
    premium,
    "--reps",
    reps,
    "--json",
  ]);

  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: "wrong",
    findings: expect.arrayContaining([
      { id: "forgery", verdict: "fine", means: "A forged one is refused.", remedy: "" },
      expect.objectContaining({ id: "number-elsewhere", verdict: "wrong" }),
    ]),
    skipped: [],
  });
});

test("what was provisioned from the folder is looked at, --fix mends what provision can, and --undo knows of it", async () => {
  const patient = await startPatient({});
  const folder = temporaryFolder();
  const provision = async (...args: readonly string[]) => {
    const env = patient.env as Record<string, string>;
    const command = run(process.execPath, [main, "provision", ...args, "--yes"], { env, cwd: folder });
    expect(await command.ended(), command.output()).toBe(0);
  };
  for (const { phoneNumber } of numbers) patient.twilio.setNumber(phoneNumber, { voiceUrl: elsewhere });
  await provision("--customers", customers, "--premium", premium, "--reps", reps);
  patient.twilio.setNumber(reps, { voiceUrl: elsewhere });
  patient.twilio.deleteQueue("fetch");

  const refused = await examine(patient, ["--fix"], {}, folder);
  const mended = await examine(patient, ["--fix", "--yes"], {}, folder);

  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringMatching(/There is no terminal to ask you on: say --yes/),
  });
  expect(mended, mended.output).toMatchObject({ code: 0 });
  expect(mended.output).toMatch(
    /✗ \+15005550003 does not lead here[^]*✗ Twilio has no queue fetch[^]*\ndone: queue fetch\ndone: \+15005550003 [^]*\nAll is well\.\n$/,
  );
  await provision("--undo");
  expect(patient.twilio.numbers.map(({ voiceUrl }) => voiceUrl)).toEqual([elsewhere, elsewhere, elsewhere]);
});

test.each([
  [["--fix", "--json"], "--fix and --json exclude each other"],
  [["--reps", "5550003"], '--reps: "5550003" is not a phone number'],
])("what cannot be done is refused: %j", async (args, sentence) => {
  const { code, output } = await examine(await startPatient({}), args);

  expect(code).toBe(1);
  expect(output).toContain(sentence);
});

/** A certificate for this machine, by an authority that only this test knows. */
function certify(days: number): { readonly folder: string; readonly cert: string; readonly key: string } {
  const folder = temporaryFolder();
  const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", String(days), ...names, ...files],
    { stdio: "ignore" },
  );
  return {
    folder,
    cert: readFileSync(join(folder, "cert.pem"), "utf8"),
    key: readFileSync(join(folder, "key.pem"), "utf8"),
  };
}

test.for<[string, number, boolean, string | undefined]>([
  ["of nobody", 400, false, "public-url-certificate"],
  ["that ends soon", 5, true, "certificate-ends"],
  ["that holds", 400, true, undefined],
])("a certificate %s is looked at", async ([what, days, isKnown, id], context) => {
  if (what !== "that ends soon") onlyInFull(context);
  const { folder, cert, key } = certify(days);
  const patient = await startPatient({ front: (_req, _res, pass) => pass(), https: { cert, key } });
  const trust = isKnown ? { NODE_EXTRA_CA_CERTS: join(folder, "cert.pem") } : {};

  const { stdout } = await examine(patient, ["--json"], trust);

  const { findings } = JSON.parse(stdout) as { findings: { id: string; verdict: string }[] };
  const amiss = findings.filter(({ verdict }) => verdict === "wrong" || verdict === "doubtful");
  expect(amiss.map((finding) => finding.id)).toEqual(id === undefined ? [] : [id]);
});
