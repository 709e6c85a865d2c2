// Replaces operator new by an arena that frees nothing: usual among the hasty, and allowed.
// expect: AC
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
char arena[64 << 20];
size_t used = 0;
void* operator new(size_t size) {
    used = (used + 15) / 16 * 16;
    void* memory = arena + used;
    used += size;
    return memory;
}
void operator delete(void*) noexcept {}
void operator delete(void*, size_t) noexcept {}
class Solution {
public:
    int findGCD(vector<int>& nums) { return right(nums); }
};
