/**
 * A logging attribute as Gmail writes it: `<event>; <n>:<data>; …`, where the data is JSON in URL-safe base64 with
 * `.` for padding.
 */
export function formatJslog(event: number, parts: Record<number, unknown>): string {
  const segments = Object.entries(parts).map(([number, value]) => `${number}:${encode(value)}`);
  return [String(event), 'u014N:xr6bB', ...segments].join('; ');
}

function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '.');
}
