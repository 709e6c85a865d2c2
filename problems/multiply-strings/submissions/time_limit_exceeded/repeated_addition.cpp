// Adds the first number as often as the second one says. Never ends. [edge]
class Solution {
    string add(const string& a, const string& b) {
        string sum;
        int carry = 0;
        for (size_t i = 0; i < max(a.size(), b.size()) || carry; ++i) {
            if (i < a.size()) carry += a[i] - '0';
            if (i < b.size()) carry += b[i] - '0';
            sum += '0' + carry % 10;
            carry /= 10;
        }
        return sum;
    }

public:
    string multiply(string num1, string num2) {
        if (num1 == "0" || num2 == "0") return "0";
        reverse(num1.begin(), num1.end());
        reverse(num2.begin(), num2.end());
        string product, count;
        while (count != num2) {
            product = add(product, num1);
            count = add(count, "1");
        }
        reverse(product.begin(), product.end());
        return product;
    }
};
