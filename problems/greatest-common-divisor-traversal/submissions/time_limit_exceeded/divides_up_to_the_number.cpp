// Tries divisors up to the number itself, not its root. O(n m) time. [large]
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    bool canTraverseAllPairs(vector<int>& nums) {
        if (nums.size() == 1) return true;
        parent.resize(100001);
        iota(parent.begin(), parent.end(), 0);
        for (const int number : nums) {
            if (number == 1) return false;
            for (int d = 2; d <= number; ++d) {
                if (number % d == 0) parent[root(number)] = root(d);
            }
        }
        for (const int number : nums) {
            if (root(number) != root(nums[0])) return false;
        }
        return true;
    }
};
