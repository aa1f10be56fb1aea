/**
 * Keeps what is typed into text areas before script has taken the page over. As it does so, React 18 gives each of them back the
 * words that it came with, if there were any.
 * @returns what ends it, to be called once the page is taken over
 */
export function keepEarlyWords(): () => void {
  const words = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  const kept = new Set<HTMLTextAreaElement>();
  const keep = (area: HTMLTextAreaElement) => {
    if (kept.has(area)) return;
    kept.add(area);
    const get = (): unknown => words?.get?.call(area);
    Object.defineProperty(area, "value", { configurable: true, get, set() {} });
  };
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) keep(target);
  };
  for (const area of document.querySelectorAll("textarea"))
    if (area.value !== area.defaultValue) keep(area);
  document.addEventListener("input", typed, { capture: true });
  return () => {
    document.removeEventListener("input", typed, { capture: true });
    for (const area of kept) Reflect.deleteProperty(area, "value");
  };
}
