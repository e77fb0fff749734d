import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/article/html/read-page.ts';

/** A page as an outline: each element with its children in brackets, texts in quotation marks. */
function outline(html: string): string {
  const { nodes } = readPage(html);
  const ends: number[] = [];
  let text = '';
  nodes.forEach((node, i) => {
    while ((ends.at(-1) ?? Infinity) <= i) {
      ends.pop();
      text += ')';
    }
    text += node.tag === '' && i > 0 ? `"${node.text}"` : `${node.tag}(`;
    if (node.tag !== '' || i === 0) ends.push(node.end);
  });
  return text + ')'.repeat(ends.length);
}

describe('elements that nobody closed are closed where the standard says', () => {
  test.each([
    ['<p>One<p>Two', '(p("One")p("Two"))'],
    ['<p>One<div>Two</div>', '(p("One")div("Two"))'],
    ['<ul><li>One<li>Two<ul><li>Three</ul></ul>', '(ul(li("One")li("Two"ul(li("Three")))))'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', '(table(tr(td("a")td("b"))tr(td("c")))"d")'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '(dl(dt("a")dd("b")dt("c")))'],
    ['<h2>One<h2>Two</h2>', '(h2("One")h2("Two"))'],
    ['<a href=x>One<a href=y>Two</a>', '(a("One")a("Two"))'],
    ['<head><title>T</title><div>x', '(head(title("T"))div("x"))'],
    ['<div><b>One</div>Two', '(div(b("One"))"Two")'],
    ['<div><p>One</span></p>Two</div>', '(div(p("One")"Two"))'],
    ['<td>One</div></td>', '(td("One"))'],
    ['One</p></p>Two', '("One""Two")'],
    ['<br/>a</br>', '(br()"a"br())'],
    ['<div/>a', '(div("a"))'],
    ['<svg><path/><g>x</g></svg>a', '(svg(path()g("x"))"a")'],
    ['<html><body><html><body>a</body></html>b', '(html(body("a""b")))'],
  ])('%s', (html, expected) => {
    expect(outline(html)).toBe(expected);
  });
});

describe('texts are decoded, scripts are not read as markup', () => {
  test.each([
    ['Fish &amp; chips &#8211; &eacute; &copy 1999', '("Fish & chips – é © 1999")'],
    ['<script>if (a<b) "</p>"</script>x', '(script("if (a<b) "</p>"")"x")'],
    ['<style>p > a { }</style><!-- <p>no</p> -->x', '(style("p > a { }")"x")'],
    ['<textarea><p>x</textarea>', '(textarea("<p>x"))'],
  ])('%s', (html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  test('attributes are decoded, the first of two counts, and names are in small letters', () => {
    const { nodes } = readPage('<P CLASS="a &amp; b" class=c ONCLICK=x data-testid=t>x');
    expect(nodes[1]?.attributes).toEqual({ class: 'a & b', 'data-testid': 't' });
  });
});

test('below 512 levels elements become siblings, and none is lost', () => {
  const { nodes } = readPage('<div>'.repeat(2000) + 'x' + '</div>'.repeat(2000) + 'y');
  expect(nodes).toHaveLength(1 + 2000 + 2);
  expect(nodes.at(-1)).toMatchObject({ text: 'y', parent: 0 });
});
