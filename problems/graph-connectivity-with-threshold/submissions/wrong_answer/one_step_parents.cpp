// Overwrites the parent of a multiple instead of joining the groups. [edge]
class Solution {
public:
    vector<bool> areConnected(int n, int threshold, vector<vector<int>>& queries) {
        vector<int> group(n + 1);
        iota(group.begin(), group.end(), 0);
        for (int z = n; z > threshold; --z) {
            for (int multiple = z; multiple <= n; multiple += z) group[multiple] = z;
        }
        vector<bool> answers;
        for (const auto& query : queries) answers.push_back(group[query[0]] == group[query[1]]);
        return answers;
    }
};
