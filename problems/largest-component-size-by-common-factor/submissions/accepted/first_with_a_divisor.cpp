// Joins each number with the first one that had the same divisor. O(n sqrt(m)) time, O(n) space for the divisors of a number.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int largestComponentSize(vector<int>& nums) {
        parent.resize(nums.size());
        iota(parent.begin(), parent.end(), 0);
        unordered_map<int, int> owner;
        for (size_t i = 0; i < nums.size(); ++i) {
            for (int d = 1; d * d <= nums[i]; ++d) {
                if (nums[i] % d != 0) continue;
                for (const int divisor : {d, nums[i] / d}) {
                    if (divisor != 1) parent[root(i)] = root(owner.try_emplace(divisor, i).first->second);
                }
            }
        }
        vector<int> members(nums.size());
        for (size_t i = 0; i < nums.size(); ++i) members[root(i)]++;
        return ranges::max(members);
    }
};
