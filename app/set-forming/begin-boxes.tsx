import { Checkboxes } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Standing = { id: string; name: string; people: number };

/** The sets that stand: each stays as it is, unless its box is ticked. */
export function StandingBoxes({ standing, answer }: { standing: Standing[]; answer: Answer }) {
  if (standing.length === 0) return null;
  return (
    <>
      <h2>Sets that stand</h2>
      <Checkboxes
        id="change-choices"
        name="change"
        legend="Sets whose people may be moved"
        legendProps={{ size: "s" }}
        hint="A set that is not ticked stays as it is. From one that is, nobody is moved without a gain. It keeps its page and its meetings, and who leaves it keeps what was said in their time."
        small
      >
        {standing.map(({ id, name, people }) => (
          <Box key={id} name={`change.${id}`} hint={`${people} people now`} answer={answer}>
            {name}
          </Box>
        ))}
      </Checkboxes>
    </>
  );
}

type Invited = { id: string; name: string; profession: string };

/** Those who are in a set where they are asked to be. */
export function InvitedBoxes({ invited, answer }: { invited: Invited[]; answer: Answer }) {
  if (invited.length === 0) return null;
  return (
    <>
      <h2>Citizen partners</h2>
      <Checkboxes
        id="invite-choices"
        name="invite"
        legend="Who of them is to be in a set"
        legendProps={{ size: "s" }}
        hint="Every fellow is; a citizen partner is where you ask them"
        small
      >
        {invited.map(({ id, name, profession }) => (
          <Box key={id} name={`invite.${id}`} hint={profession} answer={answer}>
            {name}
          </Box>
        ))}
      </Checkboxes>
    </>
  );
}

type BoxProps = { name: string; hint: string; answer: Answer; children: string };

function Box({ name, hint, answer, children }: BoxProps) {
  const box = field(name, answer);
  return (
    <Checkboxes.Item
      id={box.id}
      name={box.name}
      value="yes"
      hint={hint}
      defaultChecked={box.defaultValue === "yes"}
    >
      {children}
    </Checkboxes.Item>
  );
}
