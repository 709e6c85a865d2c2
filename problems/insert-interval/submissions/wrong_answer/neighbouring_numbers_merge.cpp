// Merges intervals that are one apart, as if they touched. [edge]
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        size_t i = 0;
        while (i < intervals.size() && intervals[i][1] + 1 < newInterval[0]) result.push_back(intervals[i++]);
        while (i < intervals.size() && intervals[i][0] <= newInterval[1] + 1) {
            newInterval[0] = min(newInterval[0], intervals[i][0]);
            newInterval[1] = max(newInterval[1], intervals[i++][1]);
        }
        result.push_back(newInterval);
        while (i < intervals.size()) result.push_back(intervals[i++]);
        return result;
    }
};
