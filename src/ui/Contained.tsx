import { Component, type ReactNode, startTransition } from 'react';

/** Around what the page can do without: where it cannot be fetched or shown, the rest of the page stays. */
export class Contained extends Component<
  {
    children: ReactNode;
    /** What stands there then, with the way to try again; nothing by default. */
    instead?: (again: () => void) => ReactNode;
  },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  // As a transition: what is fetched meanwhile does not take the page away.
  again = () => startTransition(() => this.setState({ failed: false }));

  override render() {
    const { children, instead } = this.props;
    return this.state.failed ? instead?.(this.again) : children;
  }
}
