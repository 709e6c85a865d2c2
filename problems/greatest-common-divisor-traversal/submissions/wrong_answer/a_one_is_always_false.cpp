// Any 1 makes it false, even one that is alone. [edge]
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    bool canTraverseAllPairs(vector<int>& nums) {
        parent.resize(100001);
        iota(parent.begin(), parent.end(), 0);
        for (const int number : nums) {
            if (number == 1) return false;
            int rest = number;
            for (int d = 2; d * d <= rest; ++d) {
                if (rest % d != 0) continue;
                parent[root(number)] = root(d);
                while (rest % d == 0) rest /= d;
            }
            if (rest > 1) parent[root(number)] = root(rest);
        }
        for (const int number : nums) {
            if (root(number) != root(nums[0])) return false;
        }
        return true;
    }
};
