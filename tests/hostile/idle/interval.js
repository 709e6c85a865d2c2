// hostile: idle_timed_out
// tries: a timer that goes on for ever
// limits: wall=500
setInterval(() => {}, 10);
