// Leaves the wall itself out of the maxima, so that what stands out counts as negative water. [edge]
class Solution {
public:
    int trap(vector<int>& height) {
        vector<int> right(height.size());
        for (size_t i = height.size() - 1; i > 0; --i) right[i - 1] = max(right[i], height[i]);
        int left = height[0], water = 0;
        for (size_t i = 1; i + 1 < height.size(); ++i) {
            water += min(left, right[i]) - height[i];
            left = max(left, height[i]);
        }
        return water;
    }
};
