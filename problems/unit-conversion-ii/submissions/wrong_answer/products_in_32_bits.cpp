// Multiplies remainders in 32 bits. [edge]
class Solution {
    unsigned power(unsigned x, int k) {
        unsigned result = 1;
        for (; k > 0; k /= 2, x = x * x % 1000000007) {
            if (k % 2) result = result * x % 1000000007;
        }
        return result;
    }

public:
    vector<int> queryConversions(vector<vector<int>>& conversions, vector<vector<int>>& queries) {
        const int n = conversions.size() + 1;
        vector<vector<pair<int, unsigned>>> next(n);
        for (auto& c : conversions) {
            next[c[0]].push_back({c[1], c[2]});
            next[c[1]].push_back({c[0], 0});
        }
        vector<unsigned> value(n);
        value[0] = 1;
        vector<int> waiting{0};
        while (!waiting.empty()) {
            const int unit = waiting.back();
            waiting.pop_back();
            for (auto [other, factor] : next[unit]) {
                if (value[other] != 0) continue;
                value[other] = value[unit] * factor % 1000000007;
                if (value[other] != 0) waiting.push_back(other);
            }
        }
        vector<int> answers;
        for (auto& q : queries) {
            const unsigned a = value[q[0]], b = value[q[1]];
            answers.push_back(a != 0 && b % a == 0 ? b / a : b * power(a, 1000000005) % 1000000007);
        }
        return answers;
    }
};
