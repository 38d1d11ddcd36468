import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage } from './system-packages.mjs';

/**
 * Where browsers are. Chrome and Edge come last: newer ones no longer load an extension from a folder.
 */
const chromium = {
  label: 'Chromium',
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsPlaces('Chromium/Application/chrome.exe'),
  ],
};
const branded = {
  ...chromium,
  names: ['google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsPlaces('Google/Chrome/Application/chrome.exe'),
    ...windowsPlaces('Microsoft/Edge/Application/msedge.exe'),
  ],
};
const firefox = {
  label: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPlaces('Mozilla Firefox/firefox.exe'),
  ],
};

/**
 * The path of a Chromium, which is also put into `CHROME_PATH`: the one that is there, or one that is
 * installed now. Throws, saying what to install, where that is impossible.
 */
export function ensureChromium() {
  return ensure(chromium, branded);
}

/** The path of a Firefox, which is also put into `FIREFOX_PATH`; otherwise as `ensureChromium`. */
export function ensureFirefox() {
  return ensure(firefox);
}

async function ensure(browser, substitute) {
  const path = find(browser) ?? (await installAndFind(browser)) ?? (substitute && find(substitute));
  if (!path) throw new Error(describeMissing(browser));
  process.env[browser.variable] = path;
  return path;
}

async function installAndFind(browser) {
  const isInstalled = await installPackage(browser.label);
  return isInstalled ? find(browser) : undefined;
}

function find({ variable, names, places }) {
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) throw new Error(`${variable} says ${chosen}, but nothing is there`);
  return chosen || findOnPath(names) || places.find(isExecutable);
}

function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function windowsPlaces(path) {
  const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return homes.filter(Boolean).map((home) => join(home, path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function describeMissing({ label, variable }) {
  const debian = label === 'Chromium' ? 'chromium' : 'firefox-esr';
  return `No ${label} was found, and it could not be installed from here.
Install it (Debian, Ubuntu: sudo apt-get install ${debian}; macOS: brew install --cask ${label.toLowerCase()}),
or set ${variable} to the path of one.`;
}
