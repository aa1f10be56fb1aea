import { Form } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Props = { requestId: string; isOwn: boolean; answer?: object };

/** Where a request is answered, and where the fellow who asked adds to it. */
export function ReplyFields({ requestId, isOwn, answer }: Props) {
  return (
    <Form method="post" action={`/unblock-requests/${requestId}/replies`}>
      <Textarea
        label={isOwn ? "Add something" : "Your reply"}
        hint={
          isOwn
            ? "What has changed, or what would help to answer it. Your sponsor is told"
            : "A line will do. If it is not yours to move, say whose it is"
        }
        rows={4}
        {...field("text", answer)}
      />
      <Button type="submit" secondary={isOwn}>
        {isOwn ? "Add it" : "Send the reply"}
      </Button>
    </Form>
  );
}
