import { signedIn } from "../server/guard.server.ts";
import { readPhoto } from "./photos.server.ts";

export const loader = signedIn(async (actor, { params, request }) => {
  const asked = new URL(request.url).searchParams;
  const small = asked.get("size") === "small";
  const { version, type, image } = await readPhoto(actor, params.personId, small);
  return new Response(image, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": "inline",
      "X-Content-Type-Options": "nosniff",
      // For an hour, so that a photo that is shown no longer does not stay much longer with those who have seen it.
      "Cache-Control": asked.get("v") === version ? "private, max-age=3600" : "no-store",
    },
  });
});
