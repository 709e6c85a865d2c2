// Compares with the end of the interval before instead of the latest end. [edge]
class Solution {
public:
    vector<Interval> employeeFreeTime(vector<vector<Interval>> schedule) {
        vector<pair<int, int>> work;
        for (auto& employee : schedule) {
            for (auto& interval : employee) work.push_back({interval.start, interval.end});
        }
        sort(work.begin(), work.end());
        vector<Interval> gaps;
        for (size_t i = 1; i < work.size(); ++i) {
            if (work[i].first > work[i - 1].second) gaps.push_back(Interval(work[i - 1].second, work[i].first));
        }
        return gaps;
    }
};
