import { Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

/** Where the terms of an agreement are written. */
export function TermsField({ terms, answer }: { terms: string; answer: Answer }) {
  return (
    <Textarea
      label="Terms"
      hint="Leave an empty line between paragraphs. A line that begins with # is a heading"
      rows={24}
      {...field("terms", answer, terms)}
    />
  );
}
