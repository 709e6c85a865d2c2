// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
class Solution {
public:
    vector<Interval> employeeFreeTime(vector<vector<Interval>> schedule) {
        vector<pair<int, int>> work;
        for (auto& employee : schedule) {
            for (auto& interval : employee) work.push_back({interval.start, interval.end});
        }
        sort(work.begin(), work.end());
        vector<Interval> gaps;
        int latest = work[0].second;
        for (auto [start, end] : work) {
            if (start > latest) gaps.push_back(Interval(latest, start));
            latest = max(latest, end);
        }
        return gaps;
    }
};
