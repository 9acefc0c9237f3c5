// A server of our own, filled with the demo world, in a folder that goes away with it.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");

function binary() {
  const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
  const path = resolve(process.env.COCREATE_BIN ?? join(target, "debug/cocreate"));
  if (!existsSync(path)) throw new Error(`there is no program at ${path}: run \`cargo build\` first, or name one in COCREATE_BIN`);
  return path;
}

/** Every server that runs, so that none outlives us. */
const running = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => process.exit(130)); // through "exit" below
}
process.on("exit", () => running.forEach((house) => house.stopNow()));

/** A port that nobody listens on just now. */
export const freePort = () => new Promise((found, failed) => {
  const probe = createServer().once("error", failed);
  probe.listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});

/** What each house is set to: a provider to sign in with, so that its buttons are looked at, too. Nobody is there. */
const usual = `
[[provider]]
id = "town"
name = "Town hall"
issuer = "http://127.0.0.1:9"
client_id = "cocreate"
`;

/** Starts `cocreate demo` with these settings; resolves when it says where it listens. */
export async function openHouse(settings = usual, at = undefined) {
  const program = binary();
  const port = at ?? await freePort();
  const folder = mkdtempSync(join(tmpdir(), "cocreate-browser-"));
  const log = join(folder, "log");
  writeFileSync(join(folder, "cocreate.toml"), `public_url = "http://127.0.0.1:${port}"\n${settings}`);
  const child = spawn(program, ["demo"], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, COCREATE_LISTEN: `127.0.0.1:${port}`, COCREATE_LOG: "warn", COCREATE_LIMITS: "off" },
    stdio: ["ignore", "pipe", openSync(log, "w")],
  });
  const gone = new Promise((done) => child.once("close", (...how) => done(how)));
  const house = {
    url: "",
    /** How it ended, if it did so before we ended it. */
    ended: "",
    log: () => readFileSync(log, "utf8"),
    stopNow() {
      running.delete(house);
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
    async stop() {
      running.delete(house);
      child.kill("SIGKILL"); // there is nothing to keep
      await gone;
      house.stopNow();
    },
  };
  running.add(house);
  gone.then(([code, signal]) => {
    if (running.has(house)) house.ended = `the server ended by itself with ${signal ?? code}:\n${house.log().slice(-2000)}`;
  });
  house.url = await new Promise((found, failed) => {
    let said = "";
    child.stdout.on("data", (bytes) => {
      said += bytes;
      const address = /Cocreate is at (http:\/\/\S+)/.exec(said);
      if (address) found(address[1]);
    });
    child.once("error", failed);
    child.once("close", (code) => failed(new Error(`the server ended with ${code}:\n${said}\n${readFileSync(log, "utf8")}`)));
  });
  return house;
}
