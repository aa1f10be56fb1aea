const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/iPhone|iPad/, "iPhone or iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux|X11/, "Linux"],
] as const;

const named = (agent: string, names: readonly (readonly [RegExp, string])[]) =>
  names.find(([pattern]) => pattern.test(agent))?.[1];

/** "Firefox on Windows", from what a browser says of itself. A rough guess, for people to know their own devices by. */
export function describeDevice(userAgent: string | null): string {
  const browser = named(userAgent ?? "", browsers) ?? "A browser";
  const system = named(userAgent ?? "", systems);
  return system ? `${browser} on ${system}` : browser;
}
