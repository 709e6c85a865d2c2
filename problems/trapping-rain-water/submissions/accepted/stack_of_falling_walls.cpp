// A stack of falling walls; water is added layer by layer. O(n) time, O(n) space.
class Solution {
public:
    int trap(vector<int>& height) {
        vector<int> waiting;
        int water = 0;
        for (int i = 0; i < int(height.size()); ++i) {
            while (!waiting.empty() && height[waiting.back()] < height[i]) {
                const int floor = height[waiting.back()];
                waiting.pop_back();
                if (waiting.empty()) break;
                const int width = i - waiting.back() - 1;
                water += width * (min(height[waiting.back()], height[i]) - floor);
            }
            waiting.push_back(i);
        }
        return water;
    }
};
