// Pours only from the first jug into the second, and begins with both empty once. [edge]
class Solution {
public:
    bool canMeasureWater(int x, int y, int target) {
        if (x < y) swap(x, y);
        for (int rest = x; rest > 0; rest -= y) {
            if (rest == target || rest + y == target) return true;
        }
        return target == y;
    }
};
