// Joins each number with its primes in a union-find. O(n sqrt(m)) time, O(m) space.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int largestComponentSize(vector<int>& nums) {
        parent.resize(100001);
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
        vector<int> members(parent.size());
        for (const int number : nums) members[root(number)]++;
        return ranges::max(members);
    }
};
