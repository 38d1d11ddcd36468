/** Whether a press is Ctrl+K, or ⌘K: what opens the palette of commands, here and on other systems. */
export function isPaletteKey(event: KeyboardEvent): boolean {
  const isPlain = !event.altKey && !event.shiftKey;
  return isPlain && event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
}
