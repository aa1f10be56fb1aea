import { Button, Link, Text } from "@react-email/components";
import { styles } from "./styles.ts";

/**
 * The one thing to do, as a button, with its address in full below it for readers who cannot use
 * the button or want to see where it leads. The text part has the address once.
 */
export function Action({ href, children }: { href: string; children: string }) {
  return (
    <>
      <Button className="button" href={href} style={styles.button}>
        {children}
      </Button>
      <Text className="quiet" data-skip-in-text style={styles.address}>
        Or copy this address into your browser:{" "}
        <Link className="link" href={href} style={styles.link}>
          {href}
        </Link>
      </Text>
    </>
  );
}
