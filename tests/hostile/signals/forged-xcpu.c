// hostile: signaled SIGXCPU
// tries: to look as if its time was over
#include <signal.h>

int main(void) { return raise(SIGXCPU); }
