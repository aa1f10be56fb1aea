import { Form } from "@remix-run/react";
import { Button, Textarea, TextInput } from "nhsuk-react-components";
import { type Answer, field, hidden } from "../ui/form.tsx";
import { ChosenWords } from "./chosen-words.tsx";

type Props = {
  shareId: string;
  /** Who reads what is said here, in names. */
  others: string;
  /** Whom one can mention, by name. */
  mentionable: string[];
  /** The comment that this answers, if one. */
  parentId?: string;
  answer?: Answer;
};

/** Where one answers a shared text, the whole or a passage of it, or what was said about it. */
export function CommentFields({ shareId, others, mentionable, parentId, answer }: Props) {
  return (
    <Form method="post" action={`/shared/${shareId}/comments`}>
      <input {...hidden("parentId", answer, parentId ?? "")} />
      <Textarea
        label={parentId ? "Your answer" : "Your comment"}
        hint={`Read by you and ${others}.${mentioning(mentionable)}`}
        rows={5}
        {...field("text", answer)}
      />
      {!parentId && (
        <>
          <TextInput
            label="The words it is about (optional)"
            hint="Copied from the text above; left empty, it is about the whole"
            {...field("passage", answer)}
          />
          <ChosenWords fieldId="passage" />
        </>
      )}
      <Button type="submit">{parentId ? "Send answer" : "Send comment"}</Button>
    </Form>
  );
}

const mentioning = (names: string[]) =>
  names.length > 1 ? " Write @ before a name to tell that person by email" : "";
