// Takes the interval that began last instead of the smallest. [edge]
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end());
        vector<int> answers;
        for (int query : queries) {
            int answer = -1;
            for (auto& interval : intervals) {
                if (interval[0] > query) break;
                if (interval[1] >= query) answer = interval[1] - interval[0] + 1;
            }
            answers.push_back(answer);
        }
        return answers;
    }
};
