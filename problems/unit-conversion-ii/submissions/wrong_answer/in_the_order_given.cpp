// Takes the conversions in their order, as if one of both units were known already. [edge]
class Solution {
    long long power(long long x, int k) {
        long long result = 1;
        for (; k > 0; k /= 2, x = x * x % 1000000007) {
            if (k % 2) result = result * x % 1000000007;
        }
        return result;
    }

public:
    vector<int> queryConversions(vector<vector<int>>& conversions, vector<vector<int>>& queries) {
        vector<long long> value(conversions.size() + 1, 1);
        for (auto& c : conversions) {
            value[c[1]] = value[c[0]] * c[2] % 1000000007;
        }
        vector<int> answers;
        for (auto& q : queries) answers.push_back(value[q[1]] * power(value[q[0]], 1000000005) % 1000000007);
        return answers;
    }
};
