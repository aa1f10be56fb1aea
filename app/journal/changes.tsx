import type { Paragraph } from "./compare.ts";

type Props = {
  paragraphs: Paragraph[];
  /** What stands underlined and what struck through, in a word or two for those who do not see it. */
  added?: string;
  takenAway?: string;
  children?: React.ReactNode;
};

/** What was added and taken away, in words for those who do not see it. Formatting is not compared. */
export function Changes({
  paragraphs,
  added = "added",
  takenAway = "taken away",
  children,
}: Props) {
  if (paragraphs.every((parts) => parts.every(({ kind }) => kind === "same")))
    return <p>No word is different.</p>;
  return (
    <div className="app-sheet app-changes">
      <p className="app-soft">
        {children ?? (
          <>
            <ins>Underlined words</ins> were added since; <del>words struck through</del> were taken
            away.
          </>
        )}
      </p>
      {paragraphs.map((parts, at) => (
        <p key={at}>
          {parts.map(({ kind, text: compared }, part) => {
            const text = compared.replaceAll("\t", " | ");
            if (kind === "same") return text;
            const Tag = kind === "added" ? "ins" : "del";
            return (
              <Tag key={part}>
                <span className="nhsuk-u-visually-hidden">
                  {` [${kind === "added" ? added : takenAway}: `}
                </span>
                {text}
                <span className="nhsuk-u-visually-hidden">] </span>
              </Tag>
            );
          })}
        </p>
      ))}
    </div>
  );
}
