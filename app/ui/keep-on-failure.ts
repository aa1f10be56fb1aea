import { type ClientActionFunctionArgs, data, isRouteErrorResponse } from "@remix-run/react";

/**
 * The `clientAction` of every form: when the server cannot be reached, the form stays as it is and says so, where an error page
 * would take what was typed away.
 */
export async function keepOnFailure({ request, serverAction }: ClientActionFunctionArgs) {
  const typed = Object.fromEntries(await request.clone().formData());
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    const form = [
      "Headroom could not be reached, so nothing was sent. What you typed is still here. Try again when you are online.",
    ];
    return data({ errors: { form }, typed, isConflict: false }, { status: 503 });
  }
}
