import { spawn } from "node:child_process";

import { stop } from "./stop.mjs";

/**
 * Runs a command to its end. A failure ends the process with `otherwise` where that is given, and
 * rejects where it is not.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, otherwise?: string }} [options]
 * @returns {Promise<string>} what the command printed, when `quiet`
 */
export function run(command, args, { env = {}, quiet = false, otherwise } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(output);
      else if (otherwise === undefined)
        reject(new Error(`${command} ${args.join(" ")}\n${output}`));
      else stop(output === "" ? otherwise : `${output}\n${otherwise}`);
    });
  });
}
