// Returns the first value that has reached half of all votes, rounded down. [edge]
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unordered_map<int, size_t> count;
        for (int x : nums) {
            if (++count[x] >= max<size_t>(1, nums.size() / 2)) return x;
        }
        return 0;
    }
};
