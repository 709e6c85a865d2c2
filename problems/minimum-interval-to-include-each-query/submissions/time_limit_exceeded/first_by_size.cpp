// Sorts by size and takes the first interval that holds the query; where none does, it looks at all. O(n m) time. [large]
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] - a[0] < b[1] - b[0]; });
        vector<int> answers;
        for (int query : queries) {
            auto holds = [&](auto& interval) { return interval[0] <= query && query <= interval[1]; };
            auto found = find_if(intervals.begin(), intervals.end(), holds);
            answers.push_back(found == intervals.end() ? -1 : (*found)[1] - (*found)[0] + 1);
        }
        return answers;
    }
};
