import { Form } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Props = { shareId: string; other: string; answer?: object };

/** Where one answers a shared text. */
export function CommentFields({ shareId, other, answer }: Props) {
  return (
    <Form method="post" action={`/shared/${shareId}/comments`}>
      <Textarea
        label="Your comment"
        hint={`Only you and ${other} read it`}
        rows={5}
        {...field("text", answer)}
      />
      <Button type="submit">Send comment</Button>
    </Form>
  );
}
