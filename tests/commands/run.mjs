// Runs a command written in TypeScript through Vite, so that it sees lib/ as the extension does:
// `node tests/commands/run.mjs NAME [ARGUMENT ...]`.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const name = process.argv[2] ?? '';
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({
  ...{ root, configFile: false, logLevel: 'error', appType: 'custom' },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  // Not `runnerImport`: it ends with the import, and a command imports dictionaries when it needs them.
  const { main } = await vite.ssrLoadModule(`/tests/commands/${name}.ts`);
  process.exitCode = (await main(process.argv.slice(3))) ?? 0;
} finally {
  await vite.close();
}
