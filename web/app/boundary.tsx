/** Catches what a screen throws, so that the frame and what was typed elsewhere stay. React asks for a class here. */
import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly fallback: (problem: unknown, retry: () => void) => ReactNode;
};
type State = { readonly caught: boolean; readonly problem: unknown };

export class Boundary extends Component<Props, State> {
  override state: State = { caught: false, problem: null };

  static getDerivedStateFromError(problem: unknown): State {
    return { caught: true, problem };
  }

  override render(): ReactNode {
    return this.state.caught
      ? this.props.fallback(this.state.problem, () => this.setState({ caught: false, problem: null }))
      : this.props.children;
  }
}
