// hostile: signaled SIGABRT
// tries: to throw where nobody catches
// prints: out of patience
#include <stdexcept>

int main() { throw std::runtime_error("out of patience"); }
