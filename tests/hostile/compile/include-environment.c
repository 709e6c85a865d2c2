// hostile: exited 1
// tries: to read the environment of the processes above the compiler
// hides: REHEARSE
#include "/proc/1/environ"
#include "/proc/self/environ"
