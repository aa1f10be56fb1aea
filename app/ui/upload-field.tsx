import { TextInput } from "nhsuk-react-components";
import { type ChangeEvent, useState } from "react";
import { type Answer, field } from "./form.tsx";
import { type UploadLimit, tooLarge } from "./upload-limits.ts";

type Props = {
  label: string;
  hint: string;
  name: string;
  /** What the browser's file chooser offers: endings and media types. */
  accept: string;
  limit: Omit<UploadLimit, "at">;
  answer: Answer;
};

/**
 * A field for one file. With script, a file that is too large is refused before any of it is sent; the server refuses it
 * in any case. Its form needs `encType="multipart/form-data"`.
 */
export function UploadField({ limit, name, answer, ...shown }: Props) {
  const [problem, setProblem] = useState("");
  const check = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const size = currentTarget.files?.[0]?.size ?? 0;
    const found = size > limit.most ? tooLarge(size, limit) : "";
    // The browser sends no form while a field of it is not valid, and says why.
    currentTarget.setCustomValidity(found);
    setProblem(found);
  };
  // What was chosen cannot be put back into a file field, so it takes no value.
  const { id, error } = field(name, answer);
  return (
    <TextInput
      {...shown}
      id={id}
      name={name}
      type="file"
      className="app-file"
      error={problem || error}
      errorProps={{ role: "alert" }}
      onChange={check}
    />
  );
}
