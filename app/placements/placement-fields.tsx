import { Fieldset, Select, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Place = { id: string; name: string; at: string; fellows: number };
type ChallengeProps = {
  now: { proposalId: string; hostId: string; challenge: string };
  challenges: Place[];
  hosts: Place[];
  answer: Answer;
};

/** Where a fellow is placed, and on what: an approved challenge, or a host and a challenge in words. */
export function ChallengeFields({ now, challenges, hosts, answer }: ChallengeProps) {
  return (
    <Fieldset>
      <Fieldset.Legend size="m">The challenge</Fieldset.Legend>
      <Select
        label="An approved challenge"
        hint={
          challenges.length === 0
            ? "None is approved for this cohort yet; say which host and challenge below"
            : undefined
        }
        {...field("proposalId", answer, now.proposalId)}
      >
        <Select.Option value="">None of these</Select.Option>
        {challenges.map(({ id, name, at, fellows }) => (
          <Select.Option key={id} value={id}>
            {`${name} (${at}${taken(Number(fellows))})`}
          </Select.Option>
        ))}
      </Select>
      <Select
        label="Host"
        hint="Only if you chose none of the approved challenges"
        {...field("hostId", answer, now.hostId)}
      >
        <Select.Option value="">Choose a host</Select.Option>
        {hosts.map(({ id, name, at }) => (
          <Select.Option key={id} value={id}>
            {`${name}, ${at}`}
          </Select.Option>
        ))}
      </Select>
      <Textarea
        label="The challenge in words"
        hint="Only if you chose none of the approved challenges. Other words than before begin another challenge; to call it otherwise, change the title on its page"
        rows={3}
        {...field("challenge", answer, now.challenge)}
      />
    </Fieldset>
  );
}

const taken = (fellows: number) =>
  fellows === 0 ? "" : fellows === 1 ? ", has a fellow" : `, has ${fellows} fellows`;

type PartProps = {
  part: "sponsor" | "mentor";
  about: string;
  people: { id: string; name: string; profession?: string }[];
  chosen: string;
  answer: Answer;
};

const titles = { sponsor: "Sponsor", mentor: "Mentor" };

/** Who is sponsor, or mentor: from a list, or by their email address. */
export function PartFields({ part, about, people, chosen, answer }: PartProps) {
  return (
    <Fieldset>
      <Fieldset.Legend size="m">{titles[part]}</Fieldset.Legend>
      <Select
        label={`${titles[part]} from the programme’s people`}
        hint={about}
        {...field(`${part}Id`, answer, chosen)}
      >
        <Select.Option value="">Nobody yet</Select.Option>
        {people.map(({ id, name, profession }) => (
          <Select.Option key={id} value={id}>
            {profession ? `${name}, ${profession}` : name}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label={`Or the ${part}’s email address`}
        hint="Goes before the choice above. They must belong to the programme"
        type="email"
        autoComplete="off"
        {...field(`${part}Email`, answer)}
      />
    </Fieldset>
  );
}
