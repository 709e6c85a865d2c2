// hostile: idle_timed_out
// tries: to wait for a signal that never comes
// limits: wall=300
#include <unistd.h>

int main(void) { return pause(); }
