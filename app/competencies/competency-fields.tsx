import { Select, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import { PlaceField } from "./domain-fields.tsx";
import type { CompetencyContent } from "./framework-content.ts";

type Props = {
  levelNames: string[];
  domains: { id: string; title: string }[];
  domainId: string;
  competency?: Omit<CompetencyContent, "caseId">;
  /** Where it stands in its domain, from 1, and of how many; a new one comes last. */
  place?: { at: number; of: number };
  answer: Answer;
};

/** A competency of a draft, with what each level of it looks like. */
export function CompetencyFields(props: Props) {
  const { levelNames, domains, domainId, competency, place, answer } = props;
  return (
    <>
      <TextInput label="Title" {...field("title", answer, competency?.title)} />
      <TextInput
        label="Code"
        hint="Short, and the same from version to version: evidence follows it"
        width={10}
        spellCheck={false}
        {...field("code", answer, competency?.code)}
      />
      <Textarea
        label="Description (optional)"
        rows={3}
        {...field("description", answer, competency?.description)}
      />
      <h2>What each level looks like</h2>
      <p>A draft may leave levels for later. To be published, each needs its words.</p>
      {levelNames.map((name, at) => (
        <Textarea
          key={name}
          label={name}
          rows={2}
          {...field(`levels[${at}]`, answer, competency?.levels[at])}
        />
      ))}
      <Textarea
        label="What others can see a person do (optional)"
        hint="A line each"
        rows={4}
        {...field("statements", answer, competency?.statements.join("\n"))}
      />
      <h2>Where it stands</h2>
      <Select label="Domain" {...field("domainId", answer, domainId)}>
        {domains.map(({ id, title }) => (
          <Select.Option key={id} value={id}>
            {title}
          </Select.Option>
        ))}
      </Select>
      {place && <PlaceField {...place} answer={answer} />}
    </>
  );
}
