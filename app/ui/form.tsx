import { ErrorSummary } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import type { Refusal } from "../server/form.server.ts";

/** What an action may have answered; only a refusal carries errors. */
export type Answer = Refusal | object | null | undefined;

const refusalOf = (answer: Answer) =>
  answer && "errors" in answer && "typed" in answer ? answer : undefined;

/** The error summary above a form that was refused: what is wrong, each linked to its field. */
export function Problems({ of: answer }: { of: Answer }) {
  const refusal = refusalOf(answer);
  const summary = useRef<HTMLDivElement>(null);
  // It takes the focus by itself when it comes; when it stays for a second refusal, it would not.
  useEffect(() => summary.current?.focus(), [answer]);
  if (!refusal) return null;
  return (
    <ErrorSummary ref={summary}>
      <ErrorSummary.Title>Nothing is lost, but something needs changing</ErrorSummary.Title>
      <ErrorSummary.List>
        {Object.entries(refusal.errors).flatMap(([name, errors]) =>
          errors.map((error) => (
            <ErrorSummary.ListItem
              key={name + error}
              href={name === "form" ? undefined : `#${name}`}
            >
              {error}
            </ErrorSummary.ListItem>
          )),
        )}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** What a refusal says of one field. */
export const errorsOf = (answer: Answer, name: string): string[] =>
  refusalOf(answer)?.errors[name] ?? [];

/** What a field's control takes: its name, what was typed or else `value`, and its error. */
export function field(name: string, answer: Answer, value?: string | number | null) {
  const refusal = refusalOf(answer);
  return {
    id: name,
    name,
    error: refusal?.errors[name]?.[0],
    defaultValue: refusal ? (refusal.typed[name] ?? "") : (value ?? ""),
  };
}

/** What a hidden field carries: what the form was opened on, or what a refusal says that the writer has seen since. */
export const hidden = (name: string, answer: Answer, value: string | number) => ({
  type: "hidden",
  name,
  value: refusalOf(answer)?.typed[name] ?? value,
});
