// hostile: timed_out
// tries: to burn CPU time for ever
// limits: cpu=500 wall=4000
for (;;) {}
