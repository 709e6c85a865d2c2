// Looks both ways from every wall. O(n^2) time. [large]
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0;
        for (auto wall = height.begin(); wall != height.end(); ++wall) {
            water += min(*max_element(height.begin(), wall + 1), *max_element(wall, height.end())) - *wall;
        }
        return water;
    }
};
