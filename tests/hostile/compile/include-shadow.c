// hostile: exited 1
// tries: to read passwords by the compiler's messages
// prints: No such file
// hides: root:
#include "/etc/shadow"
int main(void) {}
