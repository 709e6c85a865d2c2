// hostile: out_of_memory or timed_out
// tries: a source of 10 MB, all of it code
// limits: cpu=1500 wall=8000
// repeat: 160000
int function_@n@(int x) { return x * @n@ + function_0(x - 1); }
