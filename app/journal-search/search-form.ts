/** Whose reflections are searched, and of one's own, which. */
export const scopes = {
  own: "All that you wrote",
  private: "What only you can read",
  given: "What you have shared",
  received: "What others shared with you",
} as const;

export type Scope = keyof typeof scopes;

/** What an address of the search says, as it was typed. An empty text filters nothing. */
export type Typed = Record<"q" | "scope" | "template" | "competency" | "from" | "to", string>;

const longest = 200;

/** Reads an address of the search. */
export function typedIn(request: Request): Typed {
  const { searchParams } = new URL(request.url);
  const typed = (name: string) => (searchParams.get(name) ?? "").slice(0, longest);
  return {
    q: typed("q"),
    scope: typed("scope"),
    template: typed("template"),
    competency: typed("competency"),
    from: typed("from"),
    to: typed("to"),
  };
}

/** Whether anything but words narrows the search down. */
export const isNarrowed = (typed: Typed) => Object.values({ ...typed, q: "" }).some(Boolean);
