import type { ReactElement } from "react";
import { Select } from "nhsuk-react-components";
import type { Audience } from "../generated/prisma/enums.ts";
import { type Answer, field } from "../ui/form.tsx";
import { audienceWords } from "./field-words.ts";
import type { Readers } from "./readers.server.ts";

type Props = {
  name: string;
  label: string | ReactElement;
  audiences: Audience[];
  readers: Readers;
  value: Audience;
  answer: Answer;
};

/** Who may read a field: each choice with how many people that is. */
export function ReadersSelect({ audiences, readers: { counts }, value, ...rest }: Props) {
  const { name, label, answer } = rest;
  return (
    <Select label={label} {...field(name, answer, value)}>
      {audiences.map((audience) => (
        <Select.Option key={audience} value={audience}>
          {audienceWords[audience]}
          {audience !== "nobody" && ` (${counts[audience]})`}
        </Select.Option>
      ))}
    </Select>
  );
}
