// Groups by primes in a union-find; sorted numbers must stay in their group. O(n log n + n sqrt(m)) time, O(m) space.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    bool gcdSort(vector<int>& nums) {
        vector<int> sorted = nums;
        ranges::sort(sorted);
        parent.resize(sorted.back() + 1);
        iota(parent.begin(), parent.end(), 0);
        for (const int number : nums) {
            int rest = number;
            for (int d = 2; d * d <= rest; ++d) {
                if (rest % d != 0) continue;
                parent[root(number)] = root(d);
                while (rest % d == 0) rest /= d;
            }
            if (rest > 1) parent[root(number)] = root(rest);
        }
        return ranges::equal(nums, sorted, {}, [&](int x) { return root(x); }, [&](int x) { return root(x); });
    }
};
