// Asks only whether neighbours are coprime. [edge]
class Solution {
public:
    int maxLength(vector<int>& nums) {
        int longest = 2, run = 1;
        for (int i = 1; i < int(nums.size()); ++i) {
            run = gcd(nums[i - 1], nums[i]) == 1 ? run + 1 : 1;
            longest = max(longest, run);
        }
        return longest;
    }
};
