// Marks what a page cites, with links to documents and without touching its markup.
import { htmlMarkup } from 'vn-party-model';
import { annotateHtml, findInHtml } from 'vn-party-model/html';

const html = `<h1>Kế hoạch</h1>
<p title="15-NQ/TU">Thực hiện Ngh&#7883; quyết <b>số 15</b>-NQ/TU,
Bí thư Tỉnh ủy <a href="/1">giao Văn phòng Tỉnh ủy</a></p>`;

const mentions = findInHtml(html);
for (const { kind, start, end, text } of mentions) console.log(start, end, kind, text);

const render = htmlMarkup<(typeof mentions)[number]>((mention) =>
  mention.kind === 'document'
    ? { name: 'a', attributes: { href: `/tim?so=${encodeURIComponent(mention.value.code)}` } }
    : { name: 'mark', attributes: { 'data-kind': mention.kind } },
);
for (const line of annotateHtml(html, mentions, render).split('\n')) console.log(line);

// Prints:
// 48 83 document Nghị quyết số 15-NQ/TU
// 85 99 post Bí thư Tỉnh ủy
// 92 99 organization Tỉnh ủy
// 118 135 organization Văn phòng Tỉnh ủy
// <h1>Kế hoạch</h1>
// <p title="15-NQ/TU">Thực hiện <a href="/tim?so=15-NQ%2FTU">Ngh&#7883; quyết </a><b><a href="/tim?so=15-NQ%2FTU">số 15</a></b><a href="/tim?so=15-NQ%2FTU">-NQ/TU</a>,
// <mark data-kind="post">Bí thư <mark data-kind="organization">Tỉnh ủy</mark></mark> <a href="/1">giao <mark data-kind="organization">Văn phòng Tỉnh ủy</mark></a></p>
