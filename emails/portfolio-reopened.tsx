import { z } from "zod";
import { Action } from "./components/action.tsx";
import { Frame, Paragraph } from "./components/frame.tsx";
import { line, url } from "./fields.ts";

export const props = z.object({ lead: line, url });
type Props = z.output<typeof props>;

export const subject = () => "Your portfolio is open again";

export const preview: Props = {
  lead: "Priya Sharma",
  url: "https://headroom.example.org/portfolio",
};

export default function PortfolioReopened({ lead, url }: Props) {
  return (
    <Frame
      title="Your portfolio is open again"
      preview="Sign in to read why."
      why="You get this because you handed your portfolio in to Headroom. Why it was opened is private, so it is never sent by email."
    >
      <Paragraph>
        {lead} opened your portfolio again, so that you can change it and hand it in once more. Why
        stands on its page.
      </Paragraph>
      <Action href={url}>Sign in and read why</Action>
    </Frame>
  );
}
