declare module "autocannon" {
  export type Request = { path?: string; headers?: Record<string, string> };
  export type Options = {
    url: string;
    connections?: number;
    /** Seconds. */
    duration?: number;
    /** Requests in all, in place of a duration. */
    amount?: number;
    headers?: Record<string, string>;
    requests?: Request[];
  };
  export type Result = {
    errors: number;
    non2xx: number;
    /** Seconds. */
    duration: number;
  };
  export interface Run extends Promise<Result> {
    on(
      event: "response",
      heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  }
  export default function autocannon(options: Options): Run;
}
