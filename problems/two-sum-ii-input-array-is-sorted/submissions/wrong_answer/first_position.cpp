// Takes the first position of each number of the pair. [edge]
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = numbers.size() - 1;
        while (numbers[left] + numbers[right] != target) {
            if (numbers[left] + numbers[right] < target) ++left; else --right;
        }
        auto position = [&](int x) { return int(lower_bound(numbers.begin(), numbers.end(), x) - numbers.begin()) + 1; };
        return {position(numbers[left]), position(numbers[right])};
    }
};
