import { Button, Checkboxes, Details, Select, TextInput } from "nhsuk-react-components";
import { partWords } from "./part-words.ts";
import { type Looked, isNarrowed } from "./search-form.ts";

type Choice = { value: string; text: string };
type Props = {
  looked: Looked;
  choices: { cohorts: Choice[]; professions: Choice[]; places: Choice[] };
};

const parts = Object.entries(partWords).map(([value, text]) => ({ value, text }));

/** What the directory can be searched and narrowed down by. */
export function SearchFields({ looked, choices }: Props) {
  return (
    <>
      <TextInput
        label="Search"
        hint="A name, a profession, a place, an interest, a language"
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        defaultValue={looked.q}
      />
      <Details open={isNarrowed({ ...looked, q: "" })}>
        <Details.Summary>Narrow it down</Details.Summary>
        <Details.Text>
          <div className="app-filters">
            <Filter name="cohort" label="Cohort" of={choices.cohorts} value={looked.cohort} />
            <Filter name="part" label="Role" of={parts} value={looked.part} />
            <Filter
              name="profession"
              label="Profession"
              of={choices.professions}
              value={looked.profession}
            />
            <Filter name="place" label="Place" of={choices.places} value={looked.place} />
          </div>
          <Checkboxes>
            <Checkboxes.Item id="offers" name="offers" value="yes" defaultChecked={looked.offers}>
              Offers the network something
            </Checkboxes.Item>
          </Checkboxes>
        </Details.Text>
      </Details>
      <Button type="submit">Search</Button>
    </>
  );
}

type FilterProps = { name: string; label: string; of: Choice[]; value: string };

function Filter({ name, label, of: choices, value }: FilterProps) {
  return (
    <Select label={label} id={name} name={name} defaultValue={value}>
      <Select.Option value="">Any</Select.Option>
      {choices.map((choice) => (
        <Select.Option key={choice.value} value={choice.value}>
          {choice.text}
        </Select.Option>
      ))}
    </Select>
  );
}
