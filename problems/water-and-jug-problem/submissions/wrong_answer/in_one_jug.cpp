// Wants the target in one jug. [edge]
class Solution {
public:
    bool canMeasureWater(int x, int y, int target) { return target <= max(x, y) && target % gcd(x, y) == 0; }
};
