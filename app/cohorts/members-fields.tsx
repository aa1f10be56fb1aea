import { Checkboxes } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";
import type { Member } from "./copy-cohort.server.ts";

type Props = { members: (Member & { name: string })[]; answer?: object };

const legends = {
  faculty: "Faculty",
  citizen: "Citizen partners",
  assessor: "Assessors",
};

/** Who comes along to the next year, by role. All are ticked at first. */
export function MembersFields({ members, answer }: Props) {
  const roles = Object.keys(legends) as (keyof typeof legends)[];
  return roles.map((role) => {
    const those = members.filter((member) => member.role === role);
    if (those.length === 0) return null;
    return (
      <Checkboxes
        key={role}
        id={`member-${role}`}
        name={`member.${role}`}
        legend={legends[role]}
        legendProps={{ size: "s" }}
      >
        {those.map(({ personId, name }) => {
          const box = field(`member.${role}.${personId}`, answer, "yes");
          return (
            <Checkboxes.Item
              key={personId}
              id={box.id}
              name={box.name}
              value="yes"
              defaultChecked={box.defaultValue === "yes"}
            >
              {name}
            </Checkboxes.Item>
          );
        })}
      </Checkboxes>
    );
  });
}
