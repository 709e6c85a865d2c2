// Sorts the prefixes by sum and place, and walks two pointers over pairs that differ by k. O(n log n) time, O(n) space.
class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        vector<pair<int, int>> ends{{0, 0}}, starts;
        int sum = 0;
        for (int x : nums) ends.push_back({sum += x, int(ends.size())});
        sort(ends.begin(), ends.end());
        starts = ends;
        for (auto& start : starts) start.first += k;
        int parts = 0, inGroup = 0;
        size_t next = 0;
        int group = 0;
        for (auto [value, place] : ends) {
            if (value != group) inGroup = 0;
            group = value;
            while (next < starts.size() && starts[next] < pair(value, place)) {
                if (starts[next++].first == value) ++inGroup;
            }
            parts += inGroup;
        }
        return parts;
    }
};
