// The driver's header is there already; to include it again does nothing.
// expect: AC
#include "driver.h"
#include "prelude.h"
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) { return right(nums); }
};
