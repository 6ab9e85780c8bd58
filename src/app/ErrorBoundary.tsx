import { Component, type ReactNode } from 'react';
import { forgetFailedTexts } from '../i18n/bankTexts';
import { FailedPage, type Failure } from './FailedPage';
import { isMissingPart } from './missingPart';

/**
 * Catches what no page expected, and a part of the app that could not be fetched, wherever it was
 * wanted. What is in storage is not touched by it.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: failureOf(error) };
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.recover);
    window.addEventListener('unhandledrejection', this.hearRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.recover);
    window.removeEventListener('unhandledrejection', this.hearRejection);
  }

  recover = () => {
    if (!this.state.failure) return;
    forgetFailedTexts();
    this.setState({ failure: null });
  };

  // A page that waits for a part in the background would wait for ever.
  hearRejection = ({ reason }: PromiseRejectionEvent) => {
    if (isMissingPart(reason)) this.setState({ failure: 'part' });
  };

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailedPage failure={failure} onAgain={this.recover} />;
  }
}

function failureOf(error: unknown): Failure {
  return isMissingPart(error) ? 'part' : 'page';
}
