import type { Plan } from "./plan.ts";
import type { RowWriter } from "./rows.ts";
import { interests, offers, places } from "./words.ts";

const audiences = ["programme", "programme", "cohort", "arrangers", "nobody"] as const;

/** What a cohort's people say about themselves; their names and professions are there already. */
export function addProfiles(rows: RowWriter, { cast, chance }: Plan): void {
  const say = (personId: string, kind: "place" | "interests" | "offers", text: string) =>
    rows.add("ProfileField", { personId, kind, text, readers: chance.oneOf(audiences) });
  for (const { id } of Object.values(cast).flat()) {
    say(id, "place", chance.oneOf(places));
    say(id, "interests", chance.someOf(interests, 2).join(", "));
    if (chance.happens(0.3)) say(id, "offers", chance.oneOf(offers));
  }
}
