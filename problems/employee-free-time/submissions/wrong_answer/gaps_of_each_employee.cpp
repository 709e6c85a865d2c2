// Takes each employee's own gaps that nobody's interval starts in. [edge]
class Solution {
public:
    vector<Interval> employeeFreeTime(vector<vector<Interval>> schedule) {
        vector<Interval> gaps;
        for (auto& employee : schedule) {
            for (size_t i = 1; i < employee.size(); ++i) {
                int from = employee[i - 1].end, to = employee[i].start;
                for (auto& other : schedule) {
                    for (auto& interval : other) {
                        if (interval.start <= from) from = max(from, min(to, interval.end));
                    }
                }
                if (from < to && (gaps.empty() || gaps.back().start != from)) gaps.push_back(Interval(from, to));
            }
        }
        sort(gaps.begin(), gaps.end(), [](auto& a, auto& b) { return a.start < b.start; });
        return gaps;
    }
};
