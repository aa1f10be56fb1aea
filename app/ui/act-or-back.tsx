import { Form, Link } from "@remix-run/react";
import { Button } from "nhsuk-react-components";

type Props = {
  /** What the button says. */
  act: string;
  /** Where the way back leads, and what it says. */
  back: string;
  stay: string;
};

/** The end of a page that asks first: the button that does what the page warns of, and the way back. */
export const ActOrBack = ({ act, back, stay }: Props) => (
  <>
    <Form method="post">
      <Button type="submit" warning>
        {act}
      </Button>
    </Form>
    <Link to={back}>{stay}</Link>
  </>
);
