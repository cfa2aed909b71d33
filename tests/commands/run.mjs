// Runs a command written in TypeScript through Vite, so that it sees lib/ as the extension does:
// `node tests/commands/run.mjs NAME [ARGUMENT ...]`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const name = process.argv[2] ?? '';
const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(process.argv.slice(3))) ?? 0;
