// hostile: idle_timed_out
// tries: to wait for a change of memory that nobody else has
// limits: wall=500
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
