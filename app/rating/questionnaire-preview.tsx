import { QuestionFields } from "./question-fields.tsx";
import type { LaidOut } from "./sections.ts";
import { WhatIsShown } from "./what-is-shown.tsx";
import type { shownExample } from "./shown-example.ts";

/** A made-up fellow. */
const nobody = "Sam";

type Props = {
  asked: LaidOut;
  group: { title: string; anonymous: boolean };
  minimum: number;
  example: ReturnType<typeof shownExample>;
};

/** A questionnaire as a rater of one group gets it, about a fellow who is made up. Nothing that is chosen goes anywhere. */
export function QuestionnairePreview({ asked, group, minimum, example }: Props) {
  return (
    <>
      <WhatIsShown fellow={nobody} group={group} minimum={minimum} example={example} />
      <QuestionFields asked={asked} anonymous={group.anonymous} />
    </>
  );
}
