// Two pointers with the highest wall on each side. O(n) time, O(1) space.
class Solution {
public:
    int trap(vector<int>& height) {
        int left = 0, right = height.size() - 1;
        int highestLeft = 0, highestRight = 0, water = 0;
        while (left <= right) {
            highestLeft = max(highestLeft, height[left]);
            highestRight = max(highestRight, height[right]);
            if (highestLeft < highestRight) {
                water += highestLeft - height[left++];
            } else {
                water += highestRight - height[right--];
            }
        }
        return water;
    }
};
