// Adds the products of digits to their places, and carries once. O(n m) time, O(n + m) space.
class Solution {
public:
    string multiply(string num1, string num2) {
        const int n = num1.size(), m = num2.size();
        vector<int> places(n + m);
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) places[i + j + 1] += (num1[i] - '0') * (num2[j] - '0');
        }
        string product;
        int carry = 0;
        for (int place : places | views::reverse) {
            carry += place;
            product += '0' + carry % 10;
            carry /= 10;
        }
        while (product.size() > 1 && product.back() == '0') product.pop_back();
        reverse(product.begin(), product.end());
        return product;
    }
};
