import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  isRouteErrorResponse,
} from "@remix-run/react";

const unsent =
  "Headroom could not be reached, so nothing was sent. What you typed is still here. Try again when you are online.";

/**
 * The `clientAction` of every form: when the server cannot be reached, the form stays as it is and says so, where an error page
 * would take what was typed away.
 */
export async function keepOnFailure({ request, serverAction }: ClientActionFunctionArgs) {
  const posted = [...(await request.clone().formData())];
  const typed = Object.fromEntries(posted.filter(([, value]) => typeof value === "string"));
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    return { errors: { form: [unsent] }, typed, isConflict: false, isUnsent: true };
  }
}

/** Loads nothing again after a form that was refused or could not be sent: loading would fail too, and take the form away. */
export function unlessRefused({ actionStatus = 200, actionResult }: ShouldRevalidateFunctionArgs) {
  const isUnsent = actionResult instanceof Object && "isUnsent" in actionResult;
  return !isUnsent && actionStatus < 400;
}
