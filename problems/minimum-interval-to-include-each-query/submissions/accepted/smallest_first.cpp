// Intervals from the smallest on answer the open queries in them; union-find jumps. O((n + m) log (n + m)) time, O(n + m) space.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] - a[0] < b[1] - b[0]; });
        vector<pair<int, int>> sorted;
        for (int i = 0; i < int(queries.size()); ++i) sorted.push_back({queries[i], i});
        sort(sorted.begin(), sorted.end());
        vector<int> open(queries.size() + 1), answers(queries.size(), -1);
        iota(open.begin(), open.end(), 0);
        auto firstOpen = [&](int i) {
            while (open[i] != i) i = open[i] = open[open[i]];
            return i;
        };
        for (auto& interval : intervals) {
            int i = lower_bound(sorted.begin(), sorted.end(), pair(interval[0], 0)) - sorted.begin();
            for (i = firstOpen(i); i < int(sorted.size()) && sorted[i].first <= interval[1]; i = firstOpen(i)) {
                answers[sorted[i].second] = interval[1] - interval[0] + 1;
                open[i] = i + 1;
            }
        }
        return answers;
    }
};
