import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

/** `version` is of the pack that is taken back. */
export const props = z.object({
  change: z.enum(["new", "takenBack"]).default("new"),
  fellow: line,
  version: z.int().positive().optional(),
  url,
});
type Props = z.output<typeof props>;

const titles: Record<Props["change"], string> = {
  new: "A host pack is given to you",
  takenBack: "A host pack is taken back: please delete what you kept of it",
};

export const subject = ({ change }: Props) => titles[change];

export const preview: Props = {
  change: "new",
  fellow: "Amara Okafor",
  url: "https://headroom.example.org/host-packs/abc",
};

const told: Record<Props["change"], (props: Props) => string> = {
  new: ({ fellow }) =>
    `${fellow} has put together what their host may keep of the year: the challenge, its measures, updates, signed reviews and answered requests. It stays as it was given.`,
  takenBack: ({ fellow, version }) =>
    `${fellow} has taken back version ${version} of their host pack, which was given too early or by mistake. It cannot be opened any more. If you have kept a copy of it, please delete it; if you need something that was in it, ask ${fellow}.`,
};

const asks: Record<Props["change"], string> = {
  new: "Sign in and read it",
  takenBack: "Sign in and see what stands",
};

export default function HostPackGiven(props: Props) {
  const { change, fellow, url } = props;
  return (
    <Frame
      title={titles[change]}
      preview={
        change === "new" ? "Sign in to read it, or take it away as a PDF." : "One thing to do."
      }
      why={`You get this because you are on the host’s side of ${fellow}’s fellowship.`}
    >
      <Paragraph>{told[change](props)}</Paragraph>
      <Action href={url}>{asks[change]}</Action>
    </Frame>
  );
}
