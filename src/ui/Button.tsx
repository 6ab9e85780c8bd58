import type { AnchorHTMLAttributes, ComponentProps } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';

type Kind = 'primary' | 'secondary' | 'plain';

/** A native button; `type="button"` unless it says otherwise. */
export function Button({
  kind = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { kind?: Kind }) {
  return <button type={type} className={`${styles[kind]} ${className}`} {...rest} />;
}

/** A link to a page of the app that looks like a button: it can be opened in a tab. */
export function ButtonLink({
  kind = 'secondary',
  className = '',
  href,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: Kind; href: string }) {
  return <Link href={href} className={`${styles[kind]} ${className}`} {...rest} />;
}
