import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Audience, Prisma } from "../../app/generated/prisma/client.ts";

/** Who has a photo, drawn since the people are made up, and who may see it. Of both programmes. */
const photos: Record<string, Audience> = { amara: "cohort", ruth: "programme", carys: "programme" };

/** Writes the photos of some people. */
export async function seedPhotos(tx: Prisma.TransactionClient, updatedAt: Date): Promise<void> {
  const found = Object.entries(photos).map(([personId, readers]) => {
    const image = readFileSync(new URL(`photos/${personId}.webp`, import.meta.url));
    const text = createHash("sha256").update(image).digest("hex").slice(0, 12);
    return { personId, readers, image, text };
  });
  await tx.profilePhoto.createMany({
    data: found.map(({ personId, image }) => {
      return { personId, type: "image/webp", image, updatedAt };
    }),
  });
  await tx.profileField.createMany({
    data: found.map(({ personId, text, readers }) => {
      return { personId, kind: "photo" as const, text, readers };
    }),
  });
}
