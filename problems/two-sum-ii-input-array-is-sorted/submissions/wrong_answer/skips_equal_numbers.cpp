// Skips equal numbers, and with them the second one of an equal pair. [edge]
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = numbers.size() - 1;
        while (left < right) {
            while (left < right && numbers[left] == numbers[left + 1]) ++left;
            const int sum = numbers[left] + numbers[right];
            if (sum == target) break;
            if (sum < target) {
                ++left;
            } else {
                --right;
            }
        }
        return {left + 1, right + 1};
    }
};
