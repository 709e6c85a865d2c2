// Jumps out of the call to before main, on a stack of its own that is still there: main runs, and says again that it is ready.
// expect: RTE
// reason: a second ready frame
// case: 1
#include <ucontext.h>
ucontext_t before;
char other_stack[1 << 20];
__attribute__((constructor)) void early() {
    getcontext(&before);
    before.uc_stack.ss_sp = other_stack;
    before.uc_stack.ss_size = sizeof other_stack;
    makecontext(&before, reinterpret_cast<void (*)()>(&rehearse_driver::serve), 0);
}
class Solution {
public:
    int findGCD(vector<int>&) {
        setcontext(&before);
        return 0;
    }
};
