// For each digit: ten times the product so far, plus the digit times the number. O(n m) time, O(n + m) space.
class Solution {
public:
    string multiply(string num1, string num2) {
        if (num1 == "0" || num2 == "0") return "0";
        string product;  // the last digit first
        reverse(num1.begin(), num1.end());
        for (char digit : num2) {
            product.insert(product.begin(), '0');
            int carry = 0;
            for (size_t i = 0; i < num1.size() || carry != 0; ++i) {
                if (i == product.size()) product += '0';
                if (i < num1.size()) carry += (num1[i] - '0') * (digit - '0');
                carry += product[i] - '0';
                product[i] = '0' + carry % 10;
                carry /= 10;
            }
        }
        reverse(product.begin(), product.end());
        return product.substr(product.find_first_not_of('0'));
    }
};
