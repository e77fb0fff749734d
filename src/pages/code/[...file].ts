import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from 'virtual:browser-code';

/** The tools that pages fetch on first use; their folder carries a hash of their content. */
export const getStaticPaths = (() =>
  Object.entries(files).map(([file, base64]) => ({
    params: { file },
    props: { base64 },
  }))) satisfies GetStaticPaths;

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

export const GET: APIRoute<{ base64: string }> = ({ params, props }) => {
  const extension = params.file?.split('.').at(-1) ?? '';
  return new Response(Buffer.from(props.base64, 'base64'), {
    headers: { 'content-type': types[extension] ?? 'application/octet-stream' },
  });
};
