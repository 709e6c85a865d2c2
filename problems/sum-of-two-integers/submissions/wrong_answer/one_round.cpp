// Adds the carries once, without those that come of it. [edge]
class Solution {
public:
    int getSum(int a, int b) { return (a ^ b) | int(unsigned(a & b) << 1); }
};
