// hostile: signaled SIGSEGV
// tries: to recurse for ever on a small stack
// limits: stack=1
static int deeper(volatile int n) { return n == -1 ? 0 : deeper(n + 1) + n; }

int main(void) { return deeper(0); }
