// Replaces operator new by one that ends the program once the driver, which shares it, makes room for a case.
// expect: RTE
// reason: the program ended
bool armed = false;
void* operator new(size_t size) {
    if (armed) exit(0);
    return malloc(size);
}
void operator delete(void* memory) noexcept { free(memory); }
void operator delete(void* memory, size_t) noexcept { free(memory); }
class Solution {
public:
    int findGCD(vector<int>&) {
        armed = true;
        return 1;
    }
};
