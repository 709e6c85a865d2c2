// Marks each unit of time in which somebody works. O(n + time) time and space. [edge]
class Solution {
public:
    vector<Interval> employeeFreeTime(vector<vector<Interval>> schedule) {
        int first = INT_MAX, last = 0;
        for (auto& employee : schedule) {
            first = min(first, employee.front().start);
            last = max(last, employee.back().end);
        }
        vector<bool> busy(last - first);
        for (auto& employee : schedule) {
            for (auto& interval : employee) {
                for (int time = interval.start; time < interval.end; ++time) busy[time - first] = true;
            }
        }
        vector<Interval> gaps;
        for (int time = first; time < last; ++time) {
            if (busy[time - first]) continue;
            if (time > first && !busy[time - 1 - first]) {
                gaps.back().end = time + 1;
            } else {
                gaps.push_back(Interval(time, time + 1));
            }
        }
        return gaps;
    }
};
