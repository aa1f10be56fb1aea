import { Table } from "nhsuk-react-components";
import { AirtimePicture } from "../charts/airtime.tsx";

type Hours = {
  kind: string;
  name: string;
  met: number;
  agreed: number;
  inWords: { met: string; agreed: string };
};

/** For how long the pairs of each kind have met, against what was agreed, as a picture and as a table. */
export function HoursByKind({ of }: { of: Hours[] }) {
  if (of.length === 0) return null;
  const bars = of.flatMap(({ kind, name, met, agreed }) => [
    { id: `${kind}-met`, name: `${name}: met`, minutes: met },
    { id: `${kind}-agreed`, name: `${name}: agreed`, minutes: agreed },
  ]);
  const summary = of
    .map(({ name, inWords }) => `${name}: met for ${inWords.met} of ${inWords.agreed}`)
    .join(". ");
  return (
    <>
      <h2>Hours, against what was agreed</h2>
      <AirtimePicture bars={bars} summary={summary} />
      <Table caption="Hours by kind">
        <Table.Head>
          <Table.Row>
            <Table.Cell>Kind</Table.Cell>
            <Table.Cell>Met</Table.Cell>
            <Table.Cell>Agreed</Table.Cell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {of.map(({ kind, name, inWords }) => (
            <Table.Row key={kind}>
              <Table.Cell>{name}</Table.Cell>
              <Table.Cell>{inWords.met}</Table.Cell>
              <Table.Cell>{inWords.agreed}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
