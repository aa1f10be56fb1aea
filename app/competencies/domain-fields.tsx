import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  domain?: { code: string; title: string; description: string };
  /** Where it stands, from 1, and of how many; a new one comes last. */
  place?: { at: number; of: number };
  answer: Answer;
};

/** A domain of a draft. */
export function DomainFields({ domain, place, answer }: Props) {
  return (
    <>
      <TextInput label="Title" {...field("title", answer, domain?.title)} />
      <TextInput
        label="Code"
        hint="Short, and the same from version to version"
        width={10}
        spellCheck={false}
        {...field("code", answer, domain?.code)}
      />
      <Textarea
        label="Description (optional)"
        rows={3}
        {...field("description", answer, domain?.description)}
      />
      {place && <PlaceField {...place} answer={answer} />}
    </>
  );
}

/** Where a domain or a competency stands among its like. */
export function PlaceField({ at, of, answer }: { at: number; of: number; answer: Answer }) {
  return (
    <TextInput
      label="Place"
      hint={`From 1 to ${of}`}
      inputMode="numeric"
      width={3}
      {...field("place", answer, at)}
    />
  );
}
