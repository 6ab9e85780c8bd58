import { Component, type ReactNode } from 'react';

/** Around what the page can do without: where it cannot be fetched or shown, nothing stands there. */
export class Quietly extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
