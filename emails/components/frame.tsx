import {
  Body,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import { darkStyles, styles } from "./styles.ts";

type FrameProps = {
  title: string;
  /** What a mailbox shows beside the subject: as neutral as the subject. */
  preview: string;
  /** Why the reader got this message, as a whole sentence. */
  why: string;
  children: ReactNode;
};

/** The page that every message is written on: wordmark, title, the message, why one got it. */
export function Frame({ title, preview, why, children }: FrameProps) {
  return (
    <Html lang="en-GB">
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyles}</style>
      </Head>
      <Body className="page" style={styles.page}>
        <Preview>{preview}</Preview>
        <Container className="sheet" style={styles.sheet}>
          <Section>
            <Text className="wordmark" style={styles.wordmark}>
              Headroom
            </Text>
            <Heading as="h1" className="ink" style={styles.title}>
              {title}
            </Heading>
            {children}
            <Hr className="rule" style={styles.rule} />
            <Text className="quiet" style={styles.footer}>
              {why}
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of the message. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.paragraph}>
      {children}
    </Text>
  );
}
