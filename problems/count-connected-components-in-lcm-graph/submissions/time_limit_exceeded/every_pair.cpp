// Computes the least common multiple of each pair. O(n^2 log t) time. [large]
class Solution {
public:
    int countComponents(vector<int>& nums, int threshold) {
        const int n = nums.size();
        vector<int> parent(n);
        iota(parent.begin(), parent.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        int components = n;
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < i; ++j) {
                if (lcm<long long>(nums[i], nums[j]) <= threshold && root(i) != root(j)) {
                    parent[root(i)] = root(j);
                    --components;
                }
            }
        }
        return components;
    }
};
