// Finds the gcd by subtractions, one at a time. O(m) time. [edge]
class Solution {
public:
    bool isReachable(int targetX, int targetY) {
        while (targetX != targetY) {
            if (targetX > targetY) targetX -= targetY;
            else targetY -= targetX;
        }
        return (targetX & (targetX - 1)) == 0;
    }
};
