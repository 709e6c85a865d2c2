// Window of numbers coprime in pairs, with the last position of each prime. O(n) time, O(1) space.
class Solution {
public:
    int maxLength(vector<int>& nums) {
        int longest = 2;
        int start = 0;
        map<int, int> after;
        for (int end = 0; end < int(nums.size()); ++end) {
            for (int prime : {2, 3, 5, 7}) {
                if (nums[end] % prime != 0) continue;
                start = max(start, after[prime]);
                after[prime] = end + 1;
            }
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
