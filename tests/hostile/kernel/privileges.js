// hostile: denied
// tries: to become root, to signal the judge, to raise its priority
const os = require('os');
let through = 0;
const denied = (what, attempt) => {
  try {
    attempt();
    console.log('GOT THROUGH:', what);
    through = 1;
  } catch (refusal) {
    console.log('denied:', what, refusal.code);
  }
};
denied('setuid', () => process.setuid(0));
denied('setgid', () => process.setgid(0));
denied('setgroups', () => process.setgroups([0]));
denied('kill the judge', () => process.kill(@judge@, 'SIGTERM'));
denied('kill the helper', () => process.kill(@helper@, 'SIGKILL'));
denied('priority', () => os.setPriority(-10));
denied('priority of init', () => os.setPriority(1, -10));
process.exitCode = through;
