import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';

/** Catches what no page expected. Answers are in the browser's storage and not touched by it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.recover);
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.recover);
  }

  recover = () => {
    if (this.state.failed) this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTranslation();
  return (
    <section className="page reading" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p className="row">
        <Button kind="primary" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
        <a href="#/assessments">{t('error.library')}</a>
      </p>
    </section>
  );
}
