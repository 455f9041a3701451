import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { FindView } from '../find/find-view.js';
import { type Language, LanguageContext } from './language.js';
import { useSetting } from './settings.js';

interface View {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** Loads the view when it is asked for, but for the first. */
  readonly load: () => Promise<ComponentType>;
}

const views: readonly [View, ...View[]] = [
  { key: 'find', vi: 'Tìm trong văn bản', en: 'Find in a text', load: async () => FindView },
  {
    key: 'code',
    vi: 'Số, ký hiệu',
    en: 'Codes',
    load: async () => (await import('../code/code-view.js')).CodeView,
  },
  {
    key: 'hierarchy',
    vi: 'Hệ thống tổ chức',
    en: 'Hierarchy',
    load: async () => (await import('../hierarchy/hierarchy-view.js')).HierarchyView,
  },
  {
    key: 'ratings',
    vi: 'Xếp loại',
    en: 'Ratings',
    load: async () => (await import('../rating/rating-view.js')).RatingView,
  },
];

const viewOfAddress = (): View => {
  const key = location.hash.slice(1);
  return views.find((view) => view.key === key) ?? views[0];
};

/** The whole page. */
export function App() {
  const browsers: Language = navigator.language.startsWith('vi') ? 'vi' : 'en';
  const [language, setLanguage] = useSetting('language', ['vi', 'en'], browsers);
  const [scheme, setScheme] = useSetting('scheme', ['light dark', 'light', 'dark'], 'light dark');
  const [view, setView] = useState(viewOfAddress);
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);

  useEffect(() => {
    const follow = (): void => setView(viewOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // Before the page is painted: no moment of another language or of other colours.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    document.title = `${view[language]} – vn-party-model`;
  }, [language, scheme, view]);

  return (
    <LanguageContext.Provider value={language}>
      <button type="button" class="skip" onClick={skip}>
        {say('Đến nội dung chính', 'Skip to the main part')}
      </button>
      <header class="top">
        <p class="brand">
          <span translate={false}>vn-party-model</span>
        </p>
        <div class="settings">
          <select
            aria-label={say('Giao diện sáng, tối', 'Light or dark')}
            value={scheme}
            onChange={({ currentTarget }) => setScheme(currentTarget.value as typeof scheme)}
          >
            <option value="light dark">{say('Tự động', 'Auto')}</option>
            <option value="light">{say('Sáng', 'Light')}</option>
            <option value="dark">{say('Tối', 'Dark')}</option>
          </select>
          <button
            type="button"
            lang={language === 'vi' ? 'en' : 'vi'}
            onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
          >
            {say('English', 'Tiếng Việt')}
          </button>
        </div>
        <nav aria-label={say('Các phần', 'Parts')}>
          <ul>
            {views.map((one) => (
              <li key={one.key}>
                <a href={`#${one.key}`} aria-current={one === view ? 'page' : undefined}>
                  {one[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Loaded key={view.key} view={view} />
      </main>
      <footer>
        <p>
          {say(
            'Mọi việc diễn ra trong trình duyệt: những gì bạn dán vào không rời khỏi trang này. Thư viện không phải ấn phẩm chính thức.',
            'All happens in your browser: what you paste does not leave this page. The library is not an official publication.',
          )}
        </p>
      </footer>
    </LanguageContext.Provider>
  );
}

// No link, for the address names the view.
function skip(): void {
  document.getElementById('main')?.focus();
}

/** A view, once it is there. */
function Loaded({ view }: { view: View }) {
  const [Shown, setShown] = useState<ComponentType | 'failed' | undefined>(
    view === views[0] ? () => FindView : undefined,
  );
  useEffect(() => {
    view.load().then(
      (component) => setShown(() => component),
      () => setShown('failed'),
    );
  }, [view]);
  if (Shown === 'failed') return <Failed />;
  return Shown ? <Shown /> : <Loading />;
}

function Loading() {
  return (
    <p class="quiet" role="status">
      …
    </p>
  );
}

function Failed() {
  return (
    <div role="alert" class="note bad">
      <p lang="vi">Không tải được phần này.</p>
      <p lang="en">This part could not be loaded.</p>
      <button type="button" lang="vi" onClick={() => location.reload()}>
        Tải lại
      </button>
    </div>
  );
}
