import { data, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { open } from "../server/guard.server.ts";
import { actorOf } from "../server/session.server.ts";
import { titled } from "../ui/titled.ts";
import { readReviewLink, redeemReviewLink } from "./review-links.server.ts";

export const meta = titled("A host review for you");

/** Opening the link changes nothing: mail scanners do it too. The button uses it up. Who is in already, or had used it, goes on. */
export const loader = open(async ({ params, request, context }) => {
  const link = await readReviewLink(params.token);
  if (!link) return data({ link: null }, { status: 410 });
  const actor = await actorOf(request, context);
  if (!link.isOpen || actor?.id === link.personId) throw redirect(`/reviews/${link.reviewId}`);
  return data({ link });
});

export const action = open(async ({ params }) => {
  const redeemed = await redeemReviewLink(params.token);
  if (!redeemed) return redirect(`/review-links/${params.token}`);
  return redirect(redeemed.to, { headers: { "Set-Cookie": redeemed.cookie } });
});

export default function OpenLink() {
  const { link } = useLoaderData<typeof loader>();
  if (!link) return <NoMore />;
  return (
    <>
      <h1>
        Host review {link.number} of {link.fellow}
      </h1>
      <p className="app-lead">{link.name}, your side takes about ten minutes.</p>
      <p>
        The button signs you in and uses this link up. It works until {link.until}; after that, the
        sign-in page sends you a new one whenever you come.
      </p>
      <Form method="post" reloadDocument>
        <Button type="submit">Sign in and go on</Button>
      </Form>
      <p>
        <Link to="/privacy">Who reads what you write</Link>
      </p>
    </>
  );
}

function NoMore() {
  return (
    <>
      <h1>This link does not work</h1>
      <p>
        It may have been cut short on its way. Sign in with your email address, and the reviews that
        wait for you are on your home page.
      </p>
      <Link to="/sign-in" className="nhsuk-button">
        Go to the sign-in page
      </Link>
    </>
  );
}
