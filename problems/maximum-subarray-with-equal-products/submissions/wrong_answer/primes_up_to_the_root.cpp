// Looks only for primes up to the root of 10, as if 5 and 7 could not come up twice. [edge]
class Solution {
public:
    int maxLength(vector<int>& nums) {
        int longest = 2, start = 0;
        map<int, int> after;
        for (int end = 0; end < int(nums.size()); ++end) {
            for (int prime = 2; prime * prime <= 10; ++prime) {
                if (nums[end] % prime != 0) continue;
                start = max(start, after[prime]);
                after[prime] = end + 1;
            }
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
