// Destructors of static objects do not run after the last case: there is nobody to tell.
// expect: AC
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
struct Last {
    ~Last() { for (;;) (void)!write(4, "late", 4); }
} last;
__attribute__((destructor)) void later() { (void)!write(4, "later", 5); }
class Solution {
public:
    int findGCD(vector<int>& nums) { return right(nums); }
};
