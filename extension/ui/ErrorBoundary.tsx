import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
  /** What is shown here, for the sentence: "Kortet". */
  readonly what: string;
}

/** Catches what goes wrong while a view is drawn: says so, keeps the rest of the panel, offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static override getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    // The developer's console is the only place where the reason is of use; it holds no text the user has written.
    console.error('metodlotsen: a view could not be drawn', error);
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div class="notice notice-bad" role="alert">
        <strong>{this.props.what} gick inte att visa</strong>
        <p>Det du har bockat av och sparat är kvar.</p>
        <button type="button" class="button quiet" onClick={() => this.setState({ error: undefined })}>
          Försök igen
        </button>
      </div>
    );
  }
}
