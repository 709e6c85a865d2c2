// hostile: exited 1
// tries: to read from the user's terminal, or from what the judge would type
#include "/dev/stdin"
#include "/dev/tty"
#include "/proc/self/fd/0"
int main(void) { return missing; }
