// Looks for two that have a point in common, merges them, and begins again. O(n^2) time and more. [large]
class Solution {
    bool mergeOnce(vector<vector<int>>& rest) {
        for (size_t i = 0; i < rest.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (rest[i][0] > rest[j][1] || rest[j][0] > rest[i][1]) continue;
                rest[j] = {min(rest[i][0], rest[j][0]), max(rest[i][1], rest[j][1])};
                rest.erase(rest.begin() + i);
                return true;
            }
        }
        return false;
    }

public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        intervals.push_back(newInterval);
        while (mergeOnce(intervals)) {
        }
        sort(intervals.begin(), intervals.end());
        return intervals;
    }
};
