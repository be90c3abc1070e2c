// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { connectionsPage, isRendered, link, main } from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('My Network', () => {
  it.each(['/mynetwork/', '/mynetwork', '/mynetwork/grow/', '/mynetwork/catch-up/all/'])(
    'tells the connections at %s',
    (path) => {
      const rail = link(`https://www.linkedin.com${connectionsPage}`, '<span>Connections</span><span>1,204</span>');
      const cards = `<div role="listitem">${link(connectionsPage, '12 connections')}</div>`;
      expect(read(path, cards + rail)).toEqual(path === '/mynetwork' ? {} : { connections: 1204 });
    },
  );

  const list = `<div data-testid="lazy-column"><div role="listitem"><a href="/in/teo-sample/"><p>Agent 47</p></a>
    <p>Connected 3 weeks ago</p><a href="${connectionsPage}">Message 9</a></div>
    <div componentkey="ConnectionCard_1-teo"><p>2 in common</p></div></div>`;

  it.each([
    ['1,204 connections', 1204],
    ['1.204 Kontakte', 1204],
    ['1 204 relations', 1204],
    ['つながり1,204人', 1204],
    ['١٬٢٠٤ زملاء', 1204],
    ['1 connection', 1],
  ])('tells the connections by its title "%s"', (title, connections) => {
    const page = main(`<section><h1>${title}</h1><p>Sort by: Recently added</p>${list}</section>`);
    expect(read(connectionsPage, page)).toEqual({ connections });
  });

  it('tells no connections before the title is there', () => {
    expect(read(connectionsPage, main(`<p>Sort by: Recently added</p>${list}`))).toEqual({});
    expect(read(connectionsPage, main(`<h1>1.2K connections</h1>${list}`))).toEqual({});
    expect(read(connectionsPage, `<h1>1,204 connections</h1>`)).toEqual({});
  });

  const sent = '/mynetwork/invitation-manager/sent/CONNECTION/';
  const tabs = (people: string) => `<nav>${link('/mynetwork/invitation-manager/received', 'Received 3')}
    ${link('/mynetwork/invitation-manager/sent', 'Sent')}</nav>
    ${link(sent, people)}${link('/mynetwork/invitation-manager/sent/PAGE/', 'Pages (4)')}`;
  const rows = `<div role="listitem">${link(sent, 'Withdraw 9')}<a href="${sent}" aria-label="Withdraw invitation sent to Agent 47">Withdraw</a></div>`;

  it.each([
    ['People (40)', 40],
    ['Personen (40)', 40],
    ['Personnes (1 040)', 1040],
    ['الأشخاص (٤٠)', 40],
    ['<span>People</span> <span>(0)</span>', 0],
  ])('tells the invitations sent by "%s"', (people, pending) => {
    for (const path of [sent, '/mynetwork/invitation-manager/sent/', '/mynetwork/invitation-manager/sent'])
      expect(read(path, main(tabs(people), rows))).toEqual({ 'invites-pending': pending });
  });

  it('tells no invitations that it does not count in full', () => {
    expect(read(sent, main(tabs('People'), rows))).toEqual({});
    expect(read(sent, main(tabs('People (99+)'), rows))).toEqual({});
    const received = '/mynetwork/invitation-manager/received/';
    const pills = (...labels: readonly string[]) =>
      main(labels.map((label) => `<div role="radio"><label>${label}</label></div>`).join(''), rows);
    expect(read(received, pills('Focused (2)', 'Verified (1)'))).toEqual({ 'invites-received': 2 });
    expect(read(received, pills('Verified (1)', 'Focused (2)'))).toEqual({});
    expect(read(received, pills('Focused (99+)'))).toEqual({});
    expect(read(sent, pills('Focused (2)'))).toEqual({});
  });
});
