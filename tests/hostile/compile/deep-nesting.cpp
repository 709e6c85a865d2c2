// hostile: exited 4 or exited 1 or out_of_memory
// tries: to crash the compiler by brackets without end
// limits: cpu=4000 wall=12000
// repeat: 100000
int deep = /*@n@*/ ((((((((((
