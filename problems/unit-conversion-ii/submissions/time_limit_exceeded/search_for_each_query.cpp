// Walks through the tree for each query. O(n q) time. [large]
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

public:
    vector<int> queryConversions(vector<vector<int>>& conversions, vector<vector<int>>& queries) {
        const int n = conversions.size() + 1;
        vector<vector<pair<int, long long>>> next(n);
        for (auto& c : conversions) {
            next[c[0]].push_back({c[1], c[2]});
            next[c[1]].push_back({c[0], inverse(c[2])});
        }
        vector<int> answers;
        for (auto& q : queries) {
            vector<long long> value(n);
            value[q[0]] = 1;
            vector<int> waiting{q[0]};
            while (value[q[1]] == 0) {
                const int unit = waiting.back();
                waiting.pop_back();
                for (auto [other, factor] : next[unit]) {
                    if (value[other] != 0) continue;
                    value[other] = value[unit] * factor % P;
                    waiting.push_back(other);
                }
            }
            answers.push_back(value[q[1]]);
        }
        return answers;
    }
};
