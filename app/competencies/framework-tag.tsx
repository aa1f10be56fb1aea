const words = { draft: "Draft", published: "Published", retired: "Retired" };
const looks = { draft: "nhsuk-tag--white", published: "", retired: "nhsuk-tag--grey" };

/** Where a version of a framework stands. */
export function FrameworkTag({ state }: { state: keyof typeof words }) {
  return <strong className={`nhsuk-tag ${looks[state]}`.trim()}>{words[state]}</strong>;
}
