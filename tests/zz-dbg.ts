import { openRig } from '@/tests/support/rig';
const [build='sdui', locale='en', ...acts] = process.argv.slice(2);
const rig = await openRig({ build: build as any, locale: locale as any });
await rig.consent();
const { member, page } = await rig.openMember('dbg'+Math.random());
page.on('console', m=>console.log('page:', m.text()));
// watch outbox
await rig.control.evaluate(`chrome.storage.local.onChanged.addListener((c)=>{for(const [k,v] of Object.entries(c)) if(k.startsWith('outbox:')&&v.newValue) (window.log ??= []).push(JSON.stringify(v.newValue))})`);
for (const a of acts) {
  const [name, ...args] = a.split('|');
  await (member as any)[name](...args.map(x=>JSON.parse(x)));
  await page.waitForTimeout(2500);
  console.log(a, await rig.control.evaluate(`(window.log??[]).splice(0).join('\\n   ')`));
}
if (process.env.SHOT) await page.screenshot({path:process.env.SHOT});
if (process.env.EVAL) console.log(await page.evaluate(process.env.EVAL));
await rig.close();
