import { Checkboxes, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, errorsOf, field } from "../ui/form.tsx";

type Text = "capacity" | "place" | "availability" | "languages" | "interests" | "offers";
type Props = {
  offer: Record<Text | "supervisedOn", string> & { mentors: boolean; coaches: boolean };
  answer: Answer;
};

const kinds = [
  { name: "mentors", label: "To mentor", hint: "Give a fellow air cover to try what may not work" },
  {
    name: "coaches",
    label: "To coach",
    hint: "Help a fellow think, for about six hours in the year",
  },
] as const;

/** What somebody offers fellows. */
export function OfferFields({ offer, answer }: Props) {
  const text = (name: Text | "supervisedOn") => field(name, answer, offer[name]);
  return (
    <>
      <Checkboxes
        id="kind-choices"
        legend="What do you offer?"
        error={errorsOf(answer, "mentors")[0]}
      >
        {kinds.map(({ name, label, hint }) => (
          <Checkboxes.Item
            key={name}
            id={name}
            name={name}
            value="yes"
            hint={hint}
            defaultChecked={field(name, answer, offer[name] ? "yes" : "").defaultValue === "yes"}
          >
            {label}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <TextInput
        label="For how many fellows at once?"
        hint="Those whom you work with now count"
        inputMode="numeric"
        width={2}
        {...text("capacity")}
      />
      <Textarea label="What do you offer? (optional)" rows={3} {...text("offers")} />
      <Textarea
        label="When do you have time? (optional)"
        hint="In your own words: Tuesday evenings, by video"
        rows={2}
        {...text("availability")}
      />
      <TextInput label="Place (optional)" {...text("place")} />
      <TextInput
        label="Languages (optional)"
        hint="With a comma between them"
        {...text("languages")}
      />
      <Textarea label="Interests (optional)" rows={2} {...text("interests")} />
      <TextInput
        label="If you coach: when was your last supervision? (optional)"
        hint="Those who run a cohort see the day. Fellows do not"
        type="date"
        width={10}
        {...text("supervisedOn")}
      />
    </>
  );
}
