import { useState } from 'preact/hooks';
import { formatMoment, formatPublished, hostOf } from '../../../lib/ui/format';
import { count, t } from '../../../lib/ui/i18n';
import { LinkIcon, PencilIcon } from '../../../lib/ui/icons';
import { Headline } from './headline';

export interface ArticleFacts {
  title: string;
  byline: string | null;
  source: string | null;
  /** `YYYY-MM-DD`, with a time only if the page gave one. */
  published: string | null;
  editor: string | null;
  licence: string | null;
  section: string | null;
  url: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

interface Props {
  facts: ArticleFacts;
  lang: string | null;
  /** How many removals are in force. */
  removed: number;
  /** What the reader's own title stands for; null: the title is the page's. */
  hasOwnTitle: boolean;
  /** null takes the reader's own title back. */
  onRename: (title: string | null) => void;
}

/** Title and metadata of an article. */
export function ArticleHeader({ facts, lang, removed, hasOwnTitle, onRename }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { title, url, savedAt, published } = facts;
  return (
    <header class="article-header">
      {isEditing ? (
        <TitleForm
          title={title}
          hasOwnTitle={hasOwnTitle}
          onDone={(next) => {
            setEditing(false);
            if (next !== undefined) onRename(next);
          }}
        />
      ) : (
        <h1 lang={lang ?? undefined} dir="auto">
          <Headline text={title || t('untitled')} lang={lang} />
          <button
            type="button"
            class="icon-button"
            aria-label={t('editTitle')}
            title={t('editTitle')}
            onClick={() => setEditing(true)}
          >
            <PencilIcon />
          </button>
        </h1>
      )}
      <div class="article-facts">
        <dl class="facts">
          <Fact name={t('factByline')} value={facts.byline} lang={lang} />
          <Fact name={t('factSource')} value={facts.source} lang={lang} />
          {published && (
            <Fact name={t('factPublished')} value={formatPublished(published)} lang={null} />
          )}
          <Fact name={t('factSection')} value={facts.section} lang={lang} />
          <Fact name={t('factEditor')} value={facts.editor} lang={lang} />
          <Fact name={t('factLicence')} value={facts.licence} lang={lang} />
          <Fact name={t('factSaved')} value={formatMoment(savedAt)} lang={null} />
        </dl>
        <p class="article-links">
          <a href={url} target="_blank" rel="noopener noreferrer">
            <LinkIcon />
            <bdi>{t('openOriginalPage', hostOf(url))}</bdi>
          </a>
          {removed > 0 && <a href="#removals">{count('removedCount', removed)}</a>}
        </p>
      </div>
    </header>
  );
}

interface FactProps {
  name: string;
  value: string | null;
  lang: string | null;
}

function Fact({ name, value, lang }: FactProps) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang ?? undefined}>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

interface TitleFormProps {
  title: string;
  hasOwnTitle: boolean;
  /** undefined: nothing was changed; null: the reader's own title is taken back. */
  onDone: (title: string | null | undefined) => void;
}

const MAX_TITLE_LENGTH = 300;

function TitleForm({ title, hasOwnTitle, onDone }: TitleFormProps) {
  const [value, setValue] = useState(title);
  const trimmed = value.trim();
  return (
    <form
      class="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(trimmed && trimmed !== title ? trimmed : undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(undefined);
      }}
    >
      <input
        class="field"
        type="text"
        aria-label={t('titleLabel')}
        maxLength={MAX_TITLE_LENGTH}
        ref={(input) => input?.focus()}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <div class="notice-buttons">
        <button type="submit" class="button primary" disabled={!trimmed}>
          {t('saveTitle')}
        </button>
        <button type="button" class="button" onClick={() => onDone(undefined)}>
          {t('cancel')}
        </button>
        {hasOwnTitle && (
          <button type="button" class="button quiet" onClick={() => onDone(null)}>
            {t('restoreTitle')}
          </button>
        )}
      </div>
    </form>
  );
}
