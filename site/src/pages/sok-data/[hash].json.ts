import type { APIRoute, GetStaticPaths } from 'astro';
import { searchData, searchDataHash } from '../../search-data.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { hash: searchDataHash } }];

export const GET: APIRoute = () =>
  new Response(searchData, { headers: { 'content-type': 'application/json; charset=utf-8' } });
