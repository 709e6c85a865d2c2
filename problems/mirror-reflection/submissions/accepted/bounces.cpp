// Follows the ray from side to side, in whole numbers. O(p) time, O(1) space.
class Solution {
public:
    int mirrorReflection(int p, int q) {
        int height = 0, step = q;
        bool east = false;
        do {
            east = !east;
            height += step;
            if (height > p) {
                height = 2 * p - height;
                step = -step;
            } else if (height < 0) {
                height = -height;
                step = -step;
            }
        } while (height % p != 0);
        if (!east) return 2;
        return height / p;
    }
};
