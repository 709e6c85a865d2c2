// Forgets the prime that is left after trial division. [edge]
class Solution {
    unordered_map<int, int> parent;

    int root(int x) {
        if (!parent.count(x)) parent[x] = x;
        return parent[x] == x ? x : parent[x] = root(parent[x]);
    }

public:
    bool canTraverseAllPairs(vector<int>& nums) {
        if (nums.size() == 1) return true;
        for (const int number : nums) {
            if (number == 1) return false;
            for (int d = 2; d * d <= number; ++d) {
                if (number % d == 0) parent[root(number)] = root(d);
            }
        }
        for (const int number : nums) {
            if (root(number) != root(nums[0])) return false;
        }
        return true;
    }
};
