// The types of React 18 do not know these attributes of HTML; React passes them on.
import "react";

declare module "react" {
  interface HTMLAttributes<T> {
    popover?: "auto";
  }
  interface ButtonHTMLAttributes<T> {
    popovertarget?: string;
  }
}
