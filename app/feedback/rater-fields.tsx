import { Radios, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Group = { code: string; title: string; anonymous: boolean };
type Props = {
  groups: Group[];
  rater?: { name: string; email: string; group: string; how: string };
  /** Somebody who was chosen: who it is stands already. */
  chosen?: { personId: string; name: string; group: string };
  answer: Answer;
};

/** Who a rater is, to which group they belong, and how they know the fellow. */
export function RaterFields({ groups, rater, chosen, answer }: Props) {
  const group = field("group", answer, rater?.group ?? chosen?.group);
  return (
    <>
      <input type="hidden" name="by" value={chosen ? "choice" : "typing"} />
      {chosen ? (
        <>
          <input type="hidden" name="personId" value={chosen.personId} />
          <p className="app-lead">{chosen.name}</p>
        </>
      ) : (
        <>
          <TextInput label="Name" autoComplete="off" {...field("name", answer, rater?.name)} />
          <TextInput
            label="Email address"
            hint="They are written to there, once faculty have approved the name"
            type="email"
            autoComplete="off"
            spellCheck={false}
            {...field("email", answer, rater?.email)}
          />
        </>
      )}
      <Radios
        legend="Group"
        legendProps={{ size: "s" }}
        id="group-choices"
        name="group"
        error={group.error}
      >
        {groups.map(({ code, title, anonymous }, index) => (
          <Radios.Item
            key={code}
            id={index === 0 ? "group" : `group-${code}`}
            value={code}
            hint={anonymous ? undefined : "Not anonymous"}
            defaultChecked={group.defaultValue === code}
          >
            {title}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea
        label="How do they know you?"
        hint="A few words, which faculty read: such as “We run the Tuesday clinic together”"
        rows={2}
        {...field("how", answer, rater?.how)}
      />
    </>
  );
}
