import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput } from './output';

/** Every address that is named anywhere: pages that the member may open, names of formats, and words of packages' errors. */
const addresses = [
  /^https:\/\/www\.linkedin\.com(\/|\$\{|$)/,
  /^http:\/\/www\.w3\.org\/(1999\/xlink|2000\/svg|1998\/Math\/MathML|XML\/1998\/namespace)$/,
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/wxt\.dev\/guide\/go-further\/testing\.html$/,
  /^https:\/\/github\.com\/(wxt-dev\/wxt\/issues\/371|mholt\/PapaParse)$/,
  /^https:\/\/example\.com$/, // What the member is told to try, and sees refused.
];

/** All that React says of `innerHTML`: a name among others, an empty script, and what it is given as `__html`. */
const ofReact = [
  /case\s*["'`]innerHTML["'`]:/g,
  /\.innerHTML\s*=\s*["'`]<script><\\\/script>["'`]/g,
  /\.__html!==\w+&&\(\w+\.innerHTML=\w+\)/g,
];

/** A script whose name is not written there; zip.js could load one for an unusual compression, if it were told which. */
const variableImport = /\bimport\((?!\s*["'`])/;
const ofZip = /\bimport\(\s*\/\* webpackIgnore: true \*\/\s*\/\* @vite-ignore \*\/\s*\w+\)/;

const markup = /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|srcdoc|HTMLUnsafe|createContextualFragment/;

describe.each(outputs)('%s', (output) => {
  const texts = filesOf(output)
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .map((file) => ({ file, text: readOutput(output, file) }));
  const scripts = texts.filter(({ file }) => file.endsWith('.js'));
  const matching = (pattern: RegExp) => scripts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('names no address but these', () => {
    const named = new Set(texts.flatMap(({ text }) => text.match(/(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\]+/g) ?? []));
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((address) => !addresses.some((known) => known.test(address)))).toEqual([]);
  });

  it('makes elements out of text nowhere but inside React, which is given none', () => {
    const uses = scripts.map(({ text }) => ofReact.reduce((rest, use) => rest.replace(use, ''), text));
    expect(matching(markup).length).toBeGreaterThan(0);
    expect(uses.filter((rest) => markup.test(rest))).toEqual([]);
    expect(matching(/[{,]\s*["'`]?dangerouslySetInnerHTML["'`]?\s*:/)).toEqual([]);
  });

  it('loads no script but those that it names', () => {
    expect(matching(ofZip)).toEqual([expect.stringMatching(/^assets\/import-worker-/)]);
    expect(scripts.filter(({ text }) => variableImport.test(text.replace(ofZip, '')))).toEqual([]);
  });

  it('hears no other extension', () => {
    expect(matching(/\bonMessage\b/).length).toBeGreaterThan(0);
    expect(matching(/on(?:Message|Connect)External/)).toEqual([]);
  });

  it('is told nothing of the place and the time of its building', () => {
    const traces = texts.filter(({ text }) => text.includes(process.cwd()) || /20\d\d-\d\d-\d\dT\d\d:/.test(text));
    expect(traces.map(({ file }) => file)).toEqual([]);
  });
});
