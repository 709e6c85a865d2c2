// Pours the first jug into the second again and again, and looks at what is in there. O(y) time, O(1) space.
class Solution {
public:
    bool canMeasureWater(int x, int y, int target) {
        if (target > x + y) return false;
        int second = 0;
        do {
            second = (second + x) % y;
            if (second == target % y) return true;
        } while (second != 0);
        return false;
    }
};
