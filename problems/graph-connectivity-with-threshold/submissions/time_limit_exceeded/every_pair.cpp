// The gcd of every pair of cities. O(n^2 log n) time. [large]
class Solution {
public:
    vector<bool> areConnected(int n, int threshold, vector<vector<int>>& queries) {
        vector<int> parent(n + 1);
        iota(parent.begin(), parent.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        for (int a = 1; a <= n; ++a) {
            for (int b = 1; b < a; ++b) {
                if (gcd(a, b) > threshold) parent[root(a)] = root(b);
            }
        }
        vector<bool> answers;
        for (const auto& query : queries) answers.push_back(root(query[0]) == root(query[1]));
        return answers;
    }
};
