// What is printed before main is shown with the first case, what a case prints with that case.
// expect: AC
// stdout 1: early
// stdout 1: call 1
// stdout 2: call 2
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
int calls = 0;
const int printed = [] { printf("early\n"); return 0; }();
class Solution {
public:
    int findGCD(vector<int>& nums) {
        printf("call %d\n", ++calls);
        return right(nums);
    }
};
