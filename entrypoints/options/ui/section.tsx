import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
}

export function Section({ title, children }: Props) {
  return (
    <section class="options-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
