// Sides whose lengths shrink by turns. O(m n) time, O(1) space beside the result.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int along = matrix[0].size(), across = matrix.size() - 1;
        int row = 0, column = -1, down = 0, right = 1;
        vector<int> walk;
        while (along > 0) {
            for (int step = 0; step < along; ++step) {
                row += down;
                column += right;
                walk.push_back(matrix[row][column]);
            }
            --along;
            swap(along, across);
            swap(down, right);
            right = -right;
        }
        return walk;
    }
};
