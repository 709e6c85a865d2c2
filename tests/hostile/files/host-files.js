// hostile: denied
// tries: to read the machine's files and the judge's environment
const { readFileSync, readdirSync } = require('fs');
let through = process.env.REHEARSE_BAIT === undefined ? 0 : 1;
const denied = (what, attempt) => {
  try {
    attempt();
    console.log('GOT THROUGH:', what);
    through = 1;
  } catch (refusal) {
    console.log('denied:', what, refusal.code);
  }
};
for (const path of ['@home-file@', '@open-file@', '@test-data@', '/etc/shadow', '/proc/1/environ', '/proc/1/maps']) {
  denied(path, () => readFileSync(path));
}
denied('home', () => readdirSync('/home'));
denied('root', () => readdirSync('/root'));
process.exitCode = through;
