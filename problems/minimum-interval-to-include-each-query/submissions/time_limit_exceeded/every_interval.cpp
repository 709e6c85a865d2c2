// Looks at each interval for each query. O(n m) time. [large]
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> answers;
        for (int query : queries) {
            int answer = INT_MAX;
            for (auto& interval : intervals) {
                if (interval[0] <= query && query <= interval[1]) answer = min(answer, interval[1] - interval[0] + 1);
            }
            answers.push_back(answer == INT_MAX ? -1 : answer);
        }
        return answers;
    }
};
