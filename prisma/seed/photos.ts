import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Audience, Prisma } from "../../app/generated/prisma/client.ts";

type Colours = { behind: string; skin: string; hair: string; clothes: string };
type PhotoStory = Colours & { readers: Audience };

/** Drawn, for the people are made up. */
const photos: Record<string, PhotoStory> = {
  amara: {
    behind: "#f2d8b8",
    skin: "#7a4a2e",
    hair: "#231815",
    clothes: "#00665a",
    readers: "cohort",
  },
  ruth: {
    behind: "#dfe8dc",
    skin: "#5d3a26",
    hair: "#6f6a66",
    clothes: "#8a3f4c",
    readers: "programme",
  },
  carys: {
    behind: "#d8e4ee",
    skin: "#e8bfa0",
    hair: "#8c4a20",
    clothes: "#34507a",
    readers: "programme",
  },
};

const draw = ({ behind, skin, hair, clothes }: Colours) => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512">
    <rect width="100" height="100" fill="${behind}"/>
    <ellipse cx="50" cy="40" rx="27" ry="29" fill="${hair}"/>
    <rect x="42" y="56" width="16" height="20" fill="${skin}"/>
    <ellipse cx="50" cy="45" rx="18" ry="22" fill="${skin}"/>
    <path d="M31 40q19-19 38 0q-6-20-19-20t-19 20z" fill="${hair}"/>
    <path d="M12 100q4-28 30-28q8 8 16 0q26 0 30 28z" fill="${clothes}"/>
  </svg>`;

/** Writes a photo for some people of both programmes. */
export async function seedPhotos(tx: Prisma.TransactionClient, updatedAt: Date): Promise<void> {
  const drawn = await Promise.all(
    Object.entries(photos).map(async ([personId, { readers, ...colours }]) => {
      const image = Buffer.from(
        await sharp(Buffer.from(draw(colours)))
          .webp()
          .toBuffer(),
      );
      const text = createHash("sha256").update(image).digest("hex").slice(0, 12);
      return { personId, readers, image, text };
    }),
  );
  await tx.profilePhoto.createMany({
    data: drawn.map(({ personId, image }) => {
      return { personId, type: "image/webp", image, updatedAt };
    }),
  });
  await tx.profileField.createMany({
    data: drawn.map(({ personId, text, readers }) => {
      return { personId, kind: "photo" as const, text, readers };
    }),
  });
}
