import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput } from './output';

const network = /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|importScripts|RTCPeerConnection/;
const unsafe = /\beval\b|(?<![\w.$])Function\s*\(|=\s*Function\b|set(?:Timeout|Interval)\(\s*["'`]/;

describe.each(outputs)('%s', (output) => {
  const scripts = filesOf(output).filter((file) => file.endsWith('.js'));

  it('has scripts to look at', () => {
    expect(scripts).toEqual(
      expect.arrayContaining(['background.js', 'chip.js', 'panel.js', 'reader.js', 'sales.js', 'sensor.js']),
    );
  });

  it.each(scripts)('%s asks nothing of any network', (file) => {
    expect(readOutput(output, file)).not.toMatch(network);
  });

  it.each(scripts)('%s makes no code out of text', (file) => {
    expect(readOutput(output, file)).not.toMatch(unsafe);
  });

  it.each(['sensor.js', 'reader.js', 'sales.js'])('%s writes nothing into the page and says nothing to it', (file) => {
    expect(readOutput(output, file)).not.toMatch(
      /postMessage|dispatchEvent|innerHTML|append|setAttribute|createElement|console\.|debugger/,
    );
  });

  it.each(['chip.js', 'panel.js'])('%s shows itself in a closed root and never names our address', (file) => {
    const script = readOutput(output, file);
    expect(script).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed["'`]/);
    expect(script).not.toMatch(/mode:\s*["'`]open["'`]/);
    expect(script).not.toMatch(/chrome-extension:|moz-extension:|getURL/);
  });

  it('chip.js says nothing to the page', () => {
    expect(readOutput(output, 'chip.js')).not.toMatch(/postMessage|dispatchEvent|innerHTML|console\.|debugger/);
  });

  it.each(['reader.js', 'sales.js'])('%s asks the extension for nothing', (file) => {
    expect(readOutput(output, file)).not.toMatch(/\bchrome\b|sendMessage|\.storage\b/);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of filesOf(output).filter((name) => /\.(html|css)$/.test(name))) {
      expect(readOutput(output, file)).not.toMatch(/(?:src|href)="https?:|url\(\s*["']?https?:|@import/);
    }
  });
});
