import { named } from "./check-content.ts";
import { type FrameworkContent, competenciesOf } from "./framework-content.ts";

/** What keeps a draft from being published, in sentences. */
export function whatIsMissing(framework: FrameworkContent): string[] {
  const { domains, levelNames } = framework;
  if (domains.length === 0) return ["It has no domain yet."];
  return [
    ...domains
      .filter(({ competencies }) => competencies.length === 0)
      .map((domain) => `The domain ${named({ title: domain.title })} has no competency.`),
    ...competenciesOf(framework).flatMap((competency) => {
      const unworded = levelNames.filter((_name, at) => !competency.levels[at]);
      return unworded.length === 0
        ? []
        : [`${named(competency)} has no words for ${unworded.join(", ")}.`];
    }),
  ];
}
