import { Form } from "@remix-run/react";
import { Button } from "nhsuk-react-components";

type Props = {
  may: { second: boolean; withdraw: boolean };
  isOpen: boolean;
};

/** What one of the two can do: ask too, or say no; take the question back; end what is open. */
export const OpeningActs = ({ may, isOpen }: Props) => (
  <>
    {may.second && (
      <Form method="post" action="second">
        <p>
          You are asked for your own judgement. If you fear it too, the set is open to the two of
          you for three days. Everybody of it is told, and reads your name, the reason above, and
          each time that you read.
        </p>
        <Button type="submit" warning>
          I ask too: open the set
        </Button>
      </Form>
    )}
    {may.withdraw && (
      <Form method="post" action="withdrawal">
        <Button type="submit" secondary>
          {isOpen ? "End it now" : may.second ? "I do not ask: close this" : "Take it back"}
        </Button>
      </Form>
    )}
  </>
);
