// Union-find with a factor to the parent, the smaller group below the larger. O((n + q) log p) time, O(n) space.
class Solution {
    static constexpr long long P = 1000000007;

    long long inverse(long long x) {
        long long result = 1;
        for (int power = P - 2; power > 0; power /= 2) {
            if (power % 2 != 0) result = result * x % P;
            x = x * x % P;
        }
        return result;
    }

    vector<int> parent, size;
    vector<long long> factor;  // units of the parent in one of this

    pair<int, long long> root(int unit) {
        long long product = 1;
        while (parent[unit] != unit) {
            product = product * factor[unit] % P;
            unit = parent[unit];
        }
        return {unit, product};
    }

public:
    vector<int> queryConversions(vector<vector<int>>& conversions, vector<vector<int>>& queries) {
        const int n = conversions.size() + 1;
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        size.assign(n, 1);
        factor.assign(n, 1);
        for (auto& c : conversions) {
            auto [a, fromA] = root(c[0]);
            auto [b, fromB] = root(c[1]);
            // fromA roots a are f units, which are f * fromB roots b.
            long long ratio = c[2] * fromB % P * inverse(fromA) % P;
            if (size[a] > size[b]) {
                swap(a, b);
                ratio = inverse(ratio);
            }
            parent[a] = b;
            factor[a] = ratio;
            size[b] += size[a];
        }
        vector<int> answers;
        for (auto& q : queries) answers.push_back(root(q[0]).second * inverse(root(q[1]).second) % P);
        return answers;
    }
};
