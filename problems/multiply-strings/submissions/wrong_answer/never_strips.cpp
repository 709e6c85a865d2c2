// Never strips zeros in front. [edge]
class Solution {
public:
    string multiply(string num1, string num2) {
        const int n = num1.size(), m = num2.size();
        vector<int> places(n + m - 1);
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) places[i + j] += (num1[i] - '0') * (num2[j] - '0');
        }
        for (int k = n + m - 2; k > 0; --k) {
            places[k - 1] += places[k] / 10;
            places[k] %= 10;
        }
        string product;
        for (int place : places) product += to_string(place);
        return product;
    }
};
