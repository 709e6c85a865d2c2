// hostile: timed_out or idle_timed_out or out_of_memory
// tries: to start itself again and again
// limits: cpu=800 wall=3000 memory=128
const { spawn } = require('child_process');
setInterval(() => spawn(process.execPath, [__filename], { stdio: 'ignore' }).on('error', () => {}), 1);
