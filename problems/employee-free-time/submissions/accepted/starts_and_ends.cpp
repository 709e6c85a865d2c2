// Sorts starts and ends apart: a gap is where the next start lies behind as many ends. O(n log n) time, O(n) space.
class Solution {
public:
    vector<Interval> employeeFreeTime(vector<vector<Interval>> schedule) {
        vector<int> starts, ends;
        for (auto& employee : schedule) {
            for (auto& interval : employee) {
                starts.push_back(interval.start);
                ends.push_back(interval.end);
            }
        }
        sort(starts.begin(), starts.end());
        sort(ends.begin(), ends.end());
        vector<Interval> gaps;
        for (size_t i = 1; i < starts.size(); ++i) {
            if (starts[i] > ends[i - 1]) gaps.push_back(Interval(ends[i - 1], starts[i]));
        }
        return gaps;
    }
};
