// Two pointers from both ends; the lower post is dropped. O(n) time, O(1) space.
class Solution {
public:
    int maxArea(vector<int>& height) {
        int left = 0, right = height.size() - 1, best = 0;
        while (left < right) {
            best = max(best, min(height[left], height[right]) * (right - left));
            if (height[left] < height[right]) {
                ++left;
            } else {
                --right;
            }
        }
        return best;
    }
};
