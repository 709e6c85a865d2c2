// For each number as the start looks through each list for its first number from there on. O(n^2) time. [large]
class Solution {
public:
    vector<int> smallestRange(vector<vector<int>>& nums) {
        set<int> starts;
        for (auto& numbers : nums) starts.insert(numbers.begin(), numbers.end());
        vector<int> best{-1000000, 1000000};
        for (int start : starts) {
            int end = start;
            for (auto& numbers : nums) {
                auto place = find_if(numbers.begin(), numbers.end(), [&](int number) { return number >= start; });
                if (place == numbers.end()) return best;
                end = max(end, *place);
            }
            if (end - start < best[1] - best[0]) best = {start, end};
        }
        return best;
    }
};
