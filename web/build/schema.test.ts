import { readFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from 'openapi-typescript'
import { expect, it } from 'vitest'

const file = (name: string): string => readFileSync(new URL(`../src/api/${name}`, import.meta.url), 'utf8')

it('types the API as its document describes it (npm run api writes schema.d.ts anew)', async () => {
  const types = astToString(await openapiTS(JSON.parse(file('schema.json')) as OpenAPI3))
  expect(COMMENT_HEADER + types).toBe(file('schema.d.ts'))
})
