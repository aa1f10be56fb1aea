import { Select, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Named = { id: string; name: string };
type Props = {
  handover: {
    what: string;
    ownerId: string;
    ownerName: string;
    ownerEmail: string;
    measureId: string;
    measureWords: string;
    handedOverOn: string;
    reviewOn: string;
  };
  owners: Named[];
  measures: Named[];
  answer: Answer;
};

export const noHandover = {
  what: "",
  ownerId: "",
  ownerName: "",
  ownerEmail: "",
  measureId: "",
  measureWords: "",
};

/** The fields of a handover. */
export function HandoverFields({ handover, owners, measures, answer }: Props) {
  return (
    <>
      <Textarea
        label="What is handed over?"
        hint="What goes on after the year: a meeting, a rota, a way of doing something"
        rows={3}
        {...field("what", answer, handover.what)}
      />
      <Select
        label="Who owns it from then on?"
        hint="Somebody who has to do with the challenge"
        {...field("ownerId", answer, handover.ownerId)}
      >
        <Select.Option value="">Somebody else</Select.Option>
        {owners.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Or somebody else’s name"
        autoComplete="off"
        {...field("ownerName", answer, handover.ownerName)}
      />
      <TextInput
        label="And their email address"
        hint="They need no account. The address is used for this alone, and erased after the last look back"
        type="email"
        autoComplete="off"
        {...field("ownerEmail", answer, handover.ownerEmail)}
      />
      <Select
        label="By which measure does one see whether it stands?"
        {...field("measureId", answer, handover.measureId)}
      >
        <Select.Option value="">None of the challenge’s</Select.Option>
        {measures.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Or by what else?"
        hint="Like: the practice counts calls once a month"
        {...field("measureWords", answer, handover.measureWords)}
      />
      <TextInput
        label="Handed over on"
        hint="The owner is asked 6 and 12 months after that day"
        type="date"
        width={10}
        {...field("handedOverOn", answer, handover.handedOverOn)}
      />
      <TextInput
        label="Looked at with others on"
        type="date"
        width={10}
        {...field("reviewOn", answer, handover.reviewOn)}
      />
    </>
  );
}
