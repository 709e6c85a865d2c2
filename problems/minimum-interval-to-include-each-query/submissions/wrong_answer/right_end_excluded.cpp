// Takes the right end for excluded. [edge]
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<pair<int, int>> order;
        for (int i = 0; i < int(queries.size()); ++i) order.push_back({queries[i], i});
        sort(order.begin(), order.end());
        sort(intervals.begin(), intervals.end());
        vector<int> answers(queries.size(), -1);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> begun;
        size_t next = 0;
        for (auto [query, i] : order) {
            for (; next < intervals.size() && intervals[next][0] <= query; ++next) {
                begun.push({intervals[next][1] - intervals[next][0] + 1, intervals[next][1]});
            }
            while (!begun.empty() && begun.top().second <= query) begun.pop();
            if (!begun.empty()) answers[i] = begun.top().first;
        }
        return answers;
    }
};
