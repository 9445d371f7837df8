import type { ButtonHTMLAttributes } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet` is for what stands beside the one main button of a form. */
  look?: "main" | "quiet";
}

export function Button({ look = "main", type = "submit", className = "", ...rest }: ButtonProps) {
  const quiet = look === "quiet" ? "button-quiet" : "";
  return <button type={type} className={`button ${quiet} ${className}`} {...rest} />;
}
