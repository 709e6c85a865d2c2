// Takes the threshold itself for large enough. [edge]
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
        for (int z = max(threshold, 1); z <= n; ++z) {
            for (int multiple = 2 * z; multiple <= n; multiple += z) parent[root(multiple)] = root(z);
        }
        vector<bool> answers;
        for (const auto& query : queries) answers.push_back(root(query[0]) == root(query[1]));
        return answers;
    }
};
