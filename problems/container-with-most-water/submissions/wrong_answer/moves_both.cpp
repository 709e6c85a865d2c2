// Moves both pointers at every step. [edge]
class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0;
        for (int left = 0, right = height.size() - 1; left < right; ++left, --right) {
            best = max(best, min(height[left], height[right]) * (right - left));
        }
        return best;
    }
};
