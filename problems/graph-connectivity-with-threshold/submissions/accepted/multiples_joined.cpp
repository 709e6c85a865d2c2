// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    vector<bool> areConnected(int n, int threshold, vector<vector<int>>& queries) {
        parent.resize(n + 1);
        iota(parent.begin(), parent.end(), 0);
        for (int z = threshold + 1; z <= n; ++z) {
            for (int multiple = z + z; multiple <= n; multiple += z) parent[root(multiple)] = root(z);
        }
        vector<bool> answers;
        for (const auto& query : queries) answers.push_back(root(query[0]) == root(query[1]));
        return answers;
    }
};
