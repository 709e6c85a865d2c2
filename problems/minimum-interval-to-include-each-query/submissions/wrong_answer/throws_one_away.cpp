// Throws one interval away that has ended, though several on top may have. [edge]
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> order(queries.size()), answers(queries.size(), -1);
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return queries[a] < queries[b]; });
        sort(intervals.begin(), intervals.end());
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> begun;
        size_t next = 0;
        for (int i : order) {
            for (; next < intervals.size() && intervals[next][0] <= queries[i]; ++next) {
                begun.push({intervals[next][1] - intervals[next][0] + 1, intervals[next][1]});
            }
            if (!begun.empty() && begun.top().second < queries[i]) begun.pop();
            if (!begun.empty()) answers[i] = begun.top().first;
        }
        return answers;
    }
};
