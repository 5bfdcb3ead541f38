import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

/** Ends the process with a message for a person and no stack trace. */
export function giveUp(/** @type {string} */ message) {
  console.error(`\nGlane: ${message}\n`);
  process.exit(1);
}

/**
 * Runs a command in the project's root, its output passed through or kept.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Path of a package's own script, run with this very Node: `bin('vite/bin/vite.js')`. */
export function bin(/** @type {string} */ path) {
  return join(ROOT, 'node_modules', path);
}
