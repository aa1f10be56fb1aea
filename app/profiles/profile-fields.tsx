import { TextInput, Textarea } from "nhsuk-react-components";
import type { Audience } from "../generated/prisma/enums.ts";
import { type Answer, field } from "../ui/form.tsx";
import type { Written } from "./profile-form.ts";
import type { Readers } from "./readers.server.ts";
import { ReadersSelect } from "./readers-select.tsx";

type Props = {
  profile: Record<Written, { text: string; readers: Audience }>;
  audiences: Record<Written, Audience[]>;
  readers: Readers;
  answer: Answer;
};

type Asked = { kind: Written; label: string; hint?: string; who?: string; rows?: number };

const asked: Asked[] = [
  {
    kind: "name",
    label: "Name",
    hint: "As you like to be called. It stands beside whatever you do here, and those you work with always see it.",
    who: "Who finds you in the directory",
  },
  { kind: "pronouns", label: "Pronouns" },
  {
    kind: "profession",
    label: "Profession",
    hint: "Your set, and those who follow your work, see it beside your name in any case.",
  },
  { kind: "place", label: "Place", hint: "Where you work or live" },
  {
    kind: "interests",
    label: "Interests",
    hint: "At work or beside it: what would you like to be asked about?",
    rows: 3,
  },
  {
    kind: "languages",
    label: "Languages",
    hint: "That you speak or sign",
  },
  {
    kind: "offers",
    label: "What you offer the network",
    hint: "Mentoring, a skill, a visit to where you work",
    rows: 3,
  },
  {
    kind: "accessNeeds",
    label: "Access needs",
    hint: "What you need to take part fully, so that it is there before you have to ask",
    rows: 3,
  },
];

/** What a profile asks, each with who may read the answer. */
export function ProfileFields({ profile, audiences, readers, answer }: Props) {
  return asked.map(({ kind, label, hint, who = "Who can read it", rows }) => {
    const shown = { hint, ...field(kind, answer, profile[kind].text) };
    return (
      <div className="app-profile-field" key={kind}>
        {rows ? (
          <Textarea label={label} rows={rows} {...shown} />
        ) : (
          <TextInput label={label} autoComplete={kind === "name" ? "name" : "off"} {...shown} />
        )}
        <ReadersSelect
          name={`${kind}Readers`}
          label={
            <>
              {who}
              <span className="nhsuk-u-visually-hidden">: {label}</span>
            </>
          }
          audiences={audiences[kind]}
          readers={readers}
          value={profile[kind].readers}
          nobody={kind === "name" ? "Nobody: do not list me" : undefined}
          answer={answer}
        />
      </div>
    );
  });
}
