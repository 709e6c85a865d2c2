// hostile: signaled SIGABRT
// tries: to fail an assertion
// prints: Assertion
#include <assert.h>

int main(void) { assert(2 + 2 == 5); }
