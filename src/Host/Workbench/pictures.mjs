// Takes the pictures of the workbench that the documents show. Started by docs/images/take.sh with the
// sign-in link of a host that has the demo, the demo's id, and the folder that the pictures go to.
import { chromium } from 'playwright-core';

const [link, study, folder] = process.argv.slice(2);
const { origin } = new URL(link);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const page = await browser.newPage({
  viewport: { width: 1360, height: 860 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
});

/** A picture of a page of the study, once what it is about is there. */
async function take(name, path, shown, ready = async () => {}) {
  await page.goto(`${origin}/s/${study}${path}`);
  await page.locator(shown).first().waitFor();
  await ready();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png` });
}

const openTime = async () => {
  await page.keyboard.press('t');
  await page.locator('.time-drawer .sentence').waitFor();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.locator('.time-banner').waitFor();
};

await page.goto(link);
await page.goto(`${origin}/s/${study}/sources`);
const interview = await page.locator('tbody a').first().getAttribute('href');
const text = interview.slice(interview.indexOf('/sources'));

await take('coding', text, '.stripe');
await take('time', '/themes', '.card.theme', openTime);
await take('lineage', '/lineage', '.picture svg');
await take('map', '/map', '.react-flow__node');
await browser.close();
