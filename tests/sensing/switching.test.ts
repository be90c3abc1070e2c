// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Opened, type OpenFrame, sdui, told, voyager } from './open-frame';

const confirmed = (kind: string, by: string, more = {}) => ({ kind, confidence: 'confirmed', by, ...more });
const pressed =
  (url: string, then: (frame: OpenFrame) => void = () => {}) =>
  (frame: OpenFrame) => {
    frame.press('#it');
    frame.answer(url);
    then(frame);
  };

describe('an endorsement', () => {
  const request = sdui('profile.endorseSkill');
  const endorsement = confirmed('endorsement', 'profile.endorseSkill');

  it('is one unless the button says that it was on, or turns into what says less', () => {
    const button = '<button id="it" aria-label="Endorse tea">Endorse</button>';
    const shorter = (frame: OpenFrame) => frame.get('#it').setAttribute('aria-label', 'x');
    expect(told(button, pressed(request))).toEqual([endorsement]);
    expect(told(button, pressed(request, shorter))).toEqual([]);
    expect(told(button.replace('aria', 'aria-pressed="true" aria'), pressed(request))).toEqual([]);
  });

  it('is looked at for less than a second, and counted once', () => {
    const again = (frame: OpenFrame) => {
      frame.wait(700);
      expect(frame.told).toEqual([]);
      frame.wait(200);
      expect(frame.told).toEqual([endorsement]);
      pressed(request)(frame);
    };
    expect(told('<button id="it">x</button>', pressed(request, again))).toEqual([endorsement]);
  });
});

describe('a group', () => {
  const request = voyager('voyagerGroupsDashGroupMemberships?action=updateMembership');
  const join = confirmed('group-join', 'voyagerGroupsDashGroupMemberships?updateMembership', { target: '71' });
  const button = '<button id="it">x</button>';
  const opened: Opened = { path: '/groups/71/' };

  it('is joined once, and not by what leaves it', () => {
    const twice = pressed(request, (frame) => {
      frame.wait(50);
      pressed(request)(frame);
    });
    expect(told(button, twice, opened)).toEqual([join]);
    expect(told(`<div role="menu"><div role="menuitem">${button}</div></div>`, pressed(request), opened)).toEqual([]);
    expect(told(`<div role="alertdialog">${button}</div>`, pressed(request), opened)).toEqual([]);
    expect(told('<button id="it">Leave</button>', pressed(request), opened)).toEqual([]);
  });
});

describe('an invitation', () => {
  const request = sdui('requests.mynetwork.addaAddConnection');
  const invite = (note: boolean, control = ' invite') =>
    confirmed('invite', `mynetwork.addaAddConnection${control}`, { traits: { note } });
  const dialog = (text: string) =>
    `<dialog class="send-invite"><textarea>${text}</textarea><button id="it">x</button></dialog>`;

  it('has a note where the dialog holds one', () => {
    expect(told(dialog('Tea?'), pressed(request))).toEqual([invite(true)]);
    expect(told(dialog(' '), pressed(request))).toEqual([invite(false)]);
    expect(told('<dialog><button id="it">x</button></dialog>', pressed(request))).toEqual([invite(false, '')]);
  });

  it('has a note where the page is nothing but the dialog', () => {
    const page = '<textarea id="custom-message">Tea?</textarea>';
    const own = `${page}<div class="send-invite"><button id="it">x</button></div>`;
    expect(told(own, pressed(request))).toEqual([invite(true)]);
    expect(told(`${page}<button id="it">x</button>`, pressed(request))).toEqual([invite(false, '')]);
  });

  it('is accepted by its button, unless a page stands behind it', () => {
    const row = (link: string) => `<ul><li><a href="${link}">x</a>
      <div componentkey="urn:li:invitation:1"><button id="no" aria-label="Ignore"></button>
      <button id="it" aria-label="Accept"></button></div></li></ul>`;
    const action = sdui('mynetwork.addaInvitationAction');
    const ignore = (frame: OpenFrame) => {
      frame.press('#no');
      frame.answer(action);
    };
    expect(told(row('/in/mira/'), pressed(action))).toEqual([
      confirmed('invite-accepted', 'mynetwork.addaInvitationAction invite-accepted'),
    ]);
    expect(told(row('/company/tea/'), pressed(action))).toEqual([]);
    expect(told(row('/in/mira/'), ignore)).toEqual([]);
  });

  it('is not taken for an answer to it where the page is a frame around', () => {
    expect(told(dialog(''), pressed(request), { top: false })).toEqual([invite(false)]);
  });
});
