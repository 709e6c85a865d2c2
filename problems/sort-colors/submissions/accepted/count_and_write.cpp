// Counts the colours and writes them anew. O(n) time in two passes, O(1) space.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        array<int, 3> left{};
        for (int x : nums) ++left[x];
        int colour = 0;
        for (int& x : nums) {
            while (left[colour] == 0) ++colour;
            --left[colour];
            x = colour;
        }
    }
};
