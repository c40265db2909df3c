import { Component, type ReactNode } from 'react';
import { previewText } from './previewText.vi';

interface Props {
  readonly children: ReactNode;
}

/** React offers error boundaries as classes only. */
export class CrashBoundary extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? (
      <p role="alert" className="crashed">
        {previewText.crashed}
      </p>
    ) : (
      this.props.children
    );
  }
}
