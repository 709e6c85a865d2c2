// Jumps over destructors inside the call; no harm to anyone but itself.
// expect: AC
#include <setjmp.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
jmp_buf back;
void deep(int left) {
    string held(1000, 'x');
    if (left == 0) longjmp(back, 1);
    deep(left - 1);
}
class Solution {
public:
    int findGCD(vector<int>& nums) {
        if (setjmp(back) == 0) deep(100);
        return right(nums);
    }
};
