import { type UploadLimit, uploadLimits } from "../ui/upload-limits.ts";
import { settings } from "./environment.server.ts";

/** The limit of files that are handed in, as the settings have it. */
export const fileLimit = (): UploadLimit => ({
  ...uploadLimits.file,
  most: settings().FILE_MEGABYTES * 1_000_000,
});

/** The limit of the form at an address, if it sends a file. Script sends to the address with ".data" after it. */
export function uploadLimitAt(path: string): UploadLimit | undefined {
  const plain = path.replace(/\.data$/, "");
  if (uploadLimits.file.at.test(plain)) return fileLimit();
  return Object.values(uploadLimits).find(({ at }) => at.test(plain));
}
