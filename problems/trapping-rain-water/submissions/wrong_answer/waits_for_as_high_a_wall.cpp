// Counts a pond only when a wall comes that is as high as its left side. [edge]
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0, pond = 0, side = 0;
        for (int h : height) {
            if (h >= side) {
                water += pond;
                pond = 0;
                side = h;
            } else {
                pond += side - h;
            }
        }
        return water;
    }
};
