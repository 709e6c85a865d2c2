// Each number visits its multiples and is merged with who came there first. O(n + t log t) time, O(n + t) space.
class Solution {
public:
    int countComponents(vector<int>& nums, int threshold) {
        vector<int> parent(threshold + 1), first(threshold + 1);
        iota(parent.begin(), parent.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        int components = nums.size();
        for (int x : nums) {
            for (long long m = x; m <= threshold; m += x) {
                if (first[m] == 0) {
                    first[m] = x;
                } else if (root(x) != root(first[m])) {
                    parent[root(x)] = root(first[m]);
                    --components;
                }
            }
        }
        return components;
    }
};
