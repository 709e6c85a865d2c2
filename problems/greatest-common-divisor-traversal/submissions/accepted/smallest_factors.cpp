// Sieve of smallest prime factors, numbers joined with their primes. O(m log log m + n log m) time, O(m) space.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    bool canTraverseAllPairs(vector<int>& nums) {
        const int most = ranges::max(nums);
        vector<int> smallest(most + 1);
        iota(smallest.begin(), smallest.end(), 0);
        parent = smallest;
        for (int d = 2; d * d <= most; ++d) {
            if (smallest[d] != d) continue;
            for (int multiple = d * d; multiple <= most; multiple += d) smallest[multiple] = min(smallest[multiple], d);
        }
        for (const int number : nums) {
            for (int rest = number; rest > 1; rest /= smallest[rest]) parent[root(number)] = root(smallest[rest]);
        }
        if (nums.size() == 1) return true;
        for (const int number : nums) {
            if (number == 1 || root(number) != root(nums[0])) return false;
        }
        return true;
    }
};
