// The gcd of every pair. O(n^2 log m) time. [large]
class Solution {
public:
    bool canTraverseAllPairs(vector<int>& nums) {
        const int n = nums.size();
        vector<int> parent(n);
        iota(parent.begin(), parent.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        int groups = n;
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < i; ++j) {
                if (gcd(nums[i], nums[j]) == 1) continue;
                const int a = root(i), b = root(j);
                groups -= a != b;
                parent[a] = b;
            }
        }
        return groups == 1;
    }
};
