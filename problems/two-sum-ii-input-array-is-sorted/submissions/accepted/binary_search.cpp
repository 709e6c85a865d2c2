// Looks for the partner behind each number by binary search. O(n log n) time, O(1) space.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (auto first = numbers.begin(); first != numbers.end(); ++first) {
            const auto second = lower_bound(first + 1, numbers.end(), target - *first);
            if (second != numbers.end() && *first + *second == target) {
                return {int(first - numbers.begin()) + 1, int(second - numbers.begin()) + 1};
            }
        }
        return {};
    }
};
