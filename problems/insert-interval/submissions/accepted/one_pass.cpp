// Before, overlapping, behind: one pass. O(n) time, O(n) space.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        auto next = intervals.begin();
        while (next != intervals.end() && (*next)[1] < newInterval[0]) result.push_back(*next++);
        for (; next != intervals.end() && (*next)[0] <= newInterval[1]; ++next) {
            newInterval[0] = min(newInterval[0], (*next)[0]);
            newInterval[1] = max(newInterval[1], (*next)[1]);
        }
        result.push_back(newInterval);
        result.insert(result.end(), next, intervals.end());
        return result;
    }
};
