import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = new Map<string, Promise<string>>();

export const pageEntry = fileURLToPath(new URL('page/main.ts', import.meta.url));

/** The page's script as one file for the browser; built once per process and entry. Rejects when it does not build. */
export function bundlePage(entry: string): Promise<string> {
  const cached = bundles.get(entry);
  if (cached !== undefined) return cached;
  const bundle = buildPage(entry);
  bundles.set(entry, bundle);
  return bundle;
}

async function buildPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': root },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
