import { Form } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

/** Where the host and the programme talk about a proposal. */
export function CommentFields({ proposalId, answer }: { proposalId: string; answer?: object }) {
  return (
    <Form method="post" action={`/proposals/${proposalId}/comments`}>
      <Textarea
        label="Your comment"
        hint="The host’s leads, the programme’s leads and the year’s faculty read it"
        rows={5}
        {...field("text", answer)}
      />
      <Button type="submit" secondary>
        Send comment
      </Button>
    </Form>
  );
}
