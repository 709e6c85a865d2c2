// The gcd of every pair. O(n^2 log m) time. [large]
class Solution {
public:
    bool gcdSort(vector<int>& nums) {
        const int n = nums.size();
        vector<int> parent(n), order(n);
        iota(parent.begin(), parent.end(), 0);
        iota(order.begin(), order.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < i; ++j) {
                if (gcd(nums[i], nums[j]) > 1) parent[root(i)] = root(j);
            }
        }
        ranges::stable_sort(order, {}, [&](int i) { return nums[i]; });
        for (int i = 0; i < n; ++i) {
            if (root(i) != root(order[i])) return false;
        }
        return true;
    }
};
