// Tries every pair. O(n^2) time. [large]
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (size_t i = 0; i < numbers.size(); ++i) {
            for (size_t j = i + 1; j < numbers.size(); ++j) {
                if (numbers[i] + numbers[j] == target) return {int(i) + 1, int(j) + 1};
            }
        }
        return {};
    }
};
