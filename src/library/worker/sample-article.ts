import type { Block } from '../../article/article.ts';
import { newArticle } from '../new-article.ts';
import type { OwnArticle } from '../own-article.ts';

/** One of each: every kind of block goes its own way through the plugins. */
const blocks: readonly Block[] = [
  {
    type: 'paragraph',
    text: 'The Kurdish PKK said on Monday that 3 boats had come. "All are safe," it wrote.',
  },
  { type: 'heading', level: 2, text: 'At the pier', suggested: true },
  { type: 'paragraph', text: 'They came at 10 a.m. – “early”, as Mr. Lee (60) said; see example.com.' },
  { type: 'quote', text: 'It was a calm night.' },
  { type: 'listItem', text: '• one boat' },
  { type: 'caption', text: 'A boat at the pier.', credit: 'Ann Lee', creditText: 'Photo: Ann Lee' },
  { type: 'paragraph', text: 'The US embassy was told of it.' },
];

/** What a worker makes its first page of, so that the reader's is its second. Nobody sees it. */
export const sampleArticle: OwnArticle = newArticle({
  id: 'sample',
  received: { text: '', type: 'text' },
  article: {
    language: 'en',
    title: 'Three boats',
    titleFrom: 'received',
    blocks,
    setAside: [],
    notes: [],
    receipt: [],
  },
  digest: '',
  now: 0,
});
