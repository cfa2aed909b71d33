import { execFileSync, spawn } from 'node:child_process';
import { onPath } from '../commands/find-browser';

export interface Display {
  /** As in the variable DISPLAY. */
  name: string;
  /** Presses keys one after the other, as xdotool calls them. */
  keys: (...names: string[]) => void;
  stop: () => void;
}

/** A screen that nobody sees, with a keyboard; null where this machine has none (Debian: xvfb, xdotool). */
export async function startDisplay(): Promise<Display | null> {
  const [server, keyboard] = [onPath(['Xvfb']), onPath(['xdotool'])];
  if (!server || !keyboard) return null;
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const running = spawn(server, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    running.once('exit', () => reject(new Error('Xvfb ended')));
    running.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
  });
  const name = `:${number}`;
  return {
    name,
    keys: (...names) => {
      const env = { ...process.env, DISPLAY: name };
      execFileSync(keyboard, ['key', '--delay', '80', ...names], { env });
    },
    stop: () => running.kill(),
  };
}
