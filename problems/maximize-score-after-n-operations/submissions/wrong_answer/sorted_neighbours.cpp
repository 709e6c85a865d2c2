// Sorts the numbers and pairs neighbours. [edge]
class Solution {
public:
    int maxScore(vector<int>& nums) {
        ranges::sort(nums);
        vector<int> common;
        for (size_t i = 0; i < nums.size(); i += 2) common.push_back(gcd(nums[i], nums[i + 1]));
        ranges::sort(common);
        int score = 0;
        for (size_t i = 0; i < common.size(); ++i) score += (i + 1) * common[i];
        return score;
    }
};
