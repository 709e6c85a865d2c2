// hostile: out_of_memory or timed_out
// tries: a source of 10 MB, all of it code
// limits: cpu=4000 wall=12000
// repeat: 160000
int function_@n@(int x) { return x * @n@ + function_0(x - 1); }
