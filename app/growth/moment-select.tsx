import { Select } from "nhsuk-react-components";
import { moments } from "./moments.ts";

type Props = { id: string; name: string; error?: string; defaultValue: string | number };

/** Which moment of the year something is said for. */
export function MomentSelect(props: Props) {
  return (
    <Select label="Which moment of your year is this?" {...props}>
      {moments.map(({ id, name }) => (
        <Select.Option key={id} value={id}>
          {name}
        </Select.Option>
      ))}
    </Select>
  );
}
