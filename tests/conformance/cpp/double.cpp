class Solution {
public:
    double half(double x, int n) {
        deed(n);
        return x / 2;
    }
};
