// Replaces operator new by one that never finds memory.
// expect: MLE
// reason: could not get the memory
// case: 1
bool armed = false;
void* operator new(size_t size) {
    if (armed) throw bad_alloc();
    return malloc(size);
}
void operator delete(void* memory) noexcept { free(memory); }
void operator delete(void* memory, size_t) noexcept { free(memory); }
class Solution {
public:
    int findGCD(vector<int>&) {
        armed = true;
        return *new int(7);
    }
};
