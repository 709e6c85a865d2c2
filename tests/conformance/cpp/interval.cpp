class Solution {
public:
    vector<Interval> firsts(vector<vector<Interval>>& schedule, int n) {
        deed(n);
        vector<Interval> result;
        for (auto& intervals : schedule) result.push_back(intervals[0]);
        return result;
    }
};
