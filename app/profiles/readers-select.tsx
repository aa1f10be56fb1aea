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
  /** What it is called that nobody else may read it. */
  nobody?: string;
};

/** Who may read a field: each choice with how many people that is. */
export function ReadersSelect({ audiences, readers: { counts }, value, nobody, ...rest }: Props) {
  const { name, label, answer } = rest;
  return (
    <Select label={label} {...field(name, answer, value)}>
      {audiences.map((audience) => (
        <Select.Option key={audience} value={audience}>
          {audience === "nobody" && nobody ? nobody : audienceWords[audience]}
          {audience !== "nobody" && ` (${counts[audience]})`}
        </Select.Option>
      ))}
    </Select>
  );
}
