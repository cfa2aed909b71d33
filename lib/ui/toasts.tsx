import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from './i18n';
import { CloseIcon } from './icons';

export interface Toast {
  text: string;
  /** An error stays until it is closed and is announced at once. */
  isError?: boolean;
  onUndo?: () => void;
}

interface ShownToast extends Toast {
  id: number;
}

const SHOWN_MS = 8000;
const MOST_AT_ONCE = 3;

/** The toasts of a page: `show` adds one; each goes by itself unless it is an error or is looked at. */
export function useToasts() {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const lastId = useRef(0);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const show = useCallback((toast: Toast) => {
    lastId.current += 1;
    const added = { ...toast, id: lastId.current };
    setToasts((shown) => [...shown, added].slice(-MOST_AT_ONCE));
  }, []);
  return { toasts, show, close };
}

interface Props {
  toasts: ShownToast[];
  onClose: (id: number) => void;
}

/** Stays in the page while it is empty: only what changes inside a live region is read out. */
export function Toasts({ toasts, onClose }: Props) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} onClose={onClose} />
      ))}
    </div>
  );
}

function ToastBox({ toast, onClose }: { toast: ShownToast; onClose: (id: number) => void }) {
  const { id, text, isError, onUndo } = toast;
  const [isLookedAt, setLookedAt] = useState(false);
  useEffect(() => {
    if (isError || isLookedAt) return;
    const timer = setTimeout(() => onClose(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isError, isLookedAt, onClose]);
  return (
    <div
      class="toast appears"
      onPointerEnter={() => setLookedAt(true)}
      onPointerLeave={() => setLookedAt(false)}
      onFocusIn={() => setLookedAt(true)}
      onFocusOut={() => setLookedAt(false)}
    >
      <span class="toast-text" role={isError ? 'alert' : undefined}>
        {text}
      </span>
      {onUndo && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose(id);
            onUndo();
          }}
        >
          {t('undo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={() => onClose(id)}>
        <CloseIcon />
      </button>
    </div>
  );
}
