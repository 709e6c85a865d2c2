// Forgets the prime that is left after trial division. [edge]
class Solution {
    unordered_map<int, int> parent;

    int root(int x) {
        if (!parent.count(x)) parent[x] = x;
        return parent[x] == x ? x : parent[x] = root(parent[x]);
    }

public:
    bool gcdSort(vector<int>& nums) {
        for (const int number : nums) {
            for (int d = 2; d * d <= number; ++d) {
                if (number % d == 0) parent[root(number)] = root(d);
            }
        }
        vector<int> sorted = nums;
        ranges::sort(sorted);
        for (size_t i = 0; i < nums.size(); ++i) {
            if (root(nums[i]) != root(sorted[i])) return false;
        }
        return true;
    }
};
