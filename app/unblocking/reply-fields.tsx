import { Form } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

/** Where a request is answered. */
export function ReplyFields({ requestId, answer }: { requestId: string; answer?: object }) {
  return (
    <Form method="post" action={`/unblock-requests/${requestId}/replies`}>
      <Textarea
        label="Your reply"
        hint="A line will do. If it is not yours to move, say whose it is"
        rows={4}
        {...field("text", answer)}
      />
      <Button type="submit">Send the reply</Button>
    </Form>
  );
}
