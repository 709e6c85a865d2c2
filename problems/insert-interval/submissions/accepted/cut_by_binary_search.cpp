// Finds the affected part by binary search and replaces it. O(log n) comparisons, O(n) to shift.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        auto first = lower_bound(intervals.begin(), intervals.end(), newInterval[0],
                                 [](const vector<int>& interval, int start) { return interval[1] < start; });
        auto behind = upper_bound(first, intervals.end(), newInterval[1],
                                  [](int end, const vector<int>& interval) { return end < interval[0]; });
        if (first != behind) {
            newInterval = {min(newInterval[0], (*first)[0]), max(newInterval[1], (*prev(behind))[1])};
        }
        intervals.insert(intervals.erase(first, behind), newInterval);
        return intervals;
    }
};
