// Multiplies in 64 bits, which wrap around. [edge]
class Solution {
public:
    string multiply(string num1, string num2) {
        unsigned long long a = 0, b = 0;
        for (char c : num1) a = 10 * a + (c - '0');
        for (char c : num2) b = 10 * b + (c - '0');
        return to_string(a * b);
    }
};
