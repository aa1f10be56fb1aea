import { Button, Details, Select, TextInput } from "nhsuk-react-components";
import { CompetencyOptions } from "../competencies/competency-options.tsx";
import { type Answer, field } from "../ui/form.tsx";
import { type Typed, isNarrowed, scopes } from "./search-form.ts";
import type { Choices } from "./sought.server.ts";

type Props = { answer: Answer; typed: Typed; choices: Choices };

/** The words to search for, and what narrows a search down. */
export function SearchFields({ answer, typed, choices }: Props) {
  return (
    <>
      <TextInput
        label="Words"
        hint="What is found has all of them. The last may be half a word"
        type="search"
        autoComplete="off"
        maxLength={200}
        {...field("q", answer)}
      />
      <Details open={isNarrowed(typed)}>
        <Details.Summary>Narrow it down</Details.Summary>
        <Details.Text>
          <div className="app-filters">
            {choices.scopes.length > 1 && (
              <Select label="Whose" {...field("scope", answer)}>
                <Select.Option value="">All that you can read</Select.Option>
                {choices.scopes.map((scope) => (
                  <Select.Option key={scope} value={scope}>
                    {scopes[scope]}
                  </Select.Option>
                ))}
              </Select>
            )}
            <Select label="Template" {...field("template", answer)}>
              <Select.Option value="">Any</Select.Option>
              {choices.templates.map(({ code, title }) => (
                <Select.Option key={code} value={code}>
                  {title}
                </Select.Option>
              ))}
            </Select>
            {choices.competencies.length > 0 && (
              <Select label="Competency" {...field("competency", answer)}>
                <Select.Option value="">Any</Select.Option>
                <CompetencyOptions competencies={choices.competencies} />
              </Select>
            )}
            <TextInput
              label="Written or shared from"
              type="date"
              width={10}
              {...field("from", answer)}
            />
            <TextInput
              label="Written or shared up to"
              type="date"
              width={10}
              {...field("to", answer)}
            />
          </div>
        </Details.Text>
      </Details>
      <Button type="submit">Search</Button>
    </>
  );
}
