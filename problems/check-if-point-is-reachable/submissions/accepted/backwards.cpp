// Goes back to the start by halves and half sums. O(log^2 m) time, O(1) space.
class Solution {
public:
    bool isReachable(int targetX, int targetY) {
        while (true) {
            while (targetX % 2 == 0) targetX /= 2;
            while (targetY % 2 == 0) targetY /= 2;
            if (targetX == targetY) return targetX == 1;
            if (targetX < targetY) swap(targetX, targetY);
            targetX = (targetX + targetY) / 2;
        }
    }
};
