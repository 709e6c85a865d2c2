// hostile: signaled SIGXCPU
// gap: timed_out: whoever sends SIGXCPU to itself is told that its time was over
// tries: to look as if its time was over
#include <signal.h>

int main(void) { return raise(SIGXCPU); }
