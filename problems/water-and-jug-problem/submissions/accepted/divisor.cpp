// The multiples of the greatest common divisor that fit. O(log(x + y)) time, O(1) space.
class Solution {
public:
    bool canMeasureWater(int x, int y, int target) { return target <= x + y && target % gcd(x, y) == 0; }
};
