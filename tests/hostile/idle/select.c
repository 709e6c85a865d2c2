// hostile: idle_timed_out
// tries: to wait for ever on nothing
// limits: wall=300
#include <sys/select.h>

int main(void) { return select(0, 0, 0, 0, 0); }
