// Takes any even gcd for good. [edge]
class Solution {
public:
    bool isReachable(int targetX, int targetY) {
        const int common = gcd(targetX, targetY);
        return common == 1 || common % 2 == 0;
    }
};
