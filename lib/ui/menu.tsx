import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuItem {
  id: string;
  label: string;
  /** A line that says what the item is good for. */
  hint?: string;
}

interface Props {
  label: string;
  children: ComponentChildren;
  items: MenuItem[];
  onChoose: (id: string) => void;
  /** Opens upwards, where the button stands at the foot of the page. */
  above?: boolean;
  /** Lines up with the end of the button. */
  atEnd?: boolean;
  buttonClass?: string;
  disabled?: boolean;
}

/** A button that opens a menu: arrow keys, Home, End and Escape work as in a menu of the desktop. */
export function MenuButton({ label, children, items, onChoose, ...look }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const moveFocus = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const next = nextIndex(event.key, at, entries.length);
    if (next === null) return;
    event.preventDefault();
    entries[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up to it from the button and the items.
    <div class="menu" ref={root} onKeyDown={moveFocus}>
      <button
        type="button"
        class={look.buttonClass ?? 'button'}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-label={label}
        title={label}
        disabled={look.disabled ?? false}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div
          class={`menu-items appears ${look.above ? 'above' : ''} ${look.atEnd ? 'at-end' : ''}`}
          role="menu"
          id={menuId}
          aria-label={label}
        >
          {items.map(({ id, label: itemLabel, hint }) => (
            <button
              key={id}
              type="button"
              class="menu-item"
              role="menuitem"
              tabIndex={-1}
              data-hint={hint}
              aria-description={hint}
              onClick={() => {
                close();
                onChoose(id);
              }}
            >
              {itemLabel}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function nextIndex(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return null;
}
