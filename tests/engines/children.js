// Programs that a test starts and ends, and folders that it leaves nothing of.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** A port that is free now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** A folder of one's own, which `children` removes. */
export const folder = (name) => mkdtempSync(join(tmpdir(), `jolkarta-${name}-`));

/** Asks again until the answer is no longer empty; what was thrown last says why it never was. */
export async function until(what, ask) {
  const end = Date.now() + PATIENCE_MS;
  let why = "";
  while (Date.now() < end) {
    const answer = await ask().catch((error) => void (why = `: ${error.message}`));
    if (answer) return answer;
    await sleep(PAUSE_MS);
  }
  throw new Error(`waited ${PATIENCE_MS / 1000} s for ${what}${why}`);
}

/** Programs and folders of one test file. */
export class Children {
  #running = [];
  #folders = [];

  /** Starts a program in a group of its own, so that its own children end with it. */
  start(program, words, { env = {}, stdio = "ignore", cwd } = {}) {
    const child = spawn(program, words, { env: { ...process.env, ...env }, detached: true, stdio, cwd });
    child.failed = new Promise((_, fail) => child.once("error", fail));
    child.failed.catch(() => {});
    this.#running.push(child);
    return child;
  }

  /** A folder that goes when the test ends. */
  folder(name) {
    const path = folder(name);
    this.#folders.push(path);
    return path;
  }

  /** Ends everything, the last first. */
  async end() {
    for (const child of this.#running.reverse().filter((one) => one.pid && one.exitCode === null && one.signalCode === null)) {
      const gone = new Promise((done) => child.once("exit", done));
      process.kill(-child.pid, "SIGTERM");
      const hard = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 3000);
      await gone;
      clearTimeout(hard);
    }
    for (const path of this.#folders) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}
