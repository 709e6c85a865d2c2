// A main of its own is put aside.
// expect: AC
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) { return right(nums); }
};
int main() { abort(); }
