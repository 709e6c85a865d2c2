// Four bounds of what is left. O(m n) time, O(1) space beside the result.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> walk;
        while (true) {
            for (int column = left; column <= right; ++column) walk.push_back(matrix[top][column]);
            if (++top > bottom) return walk;
            for (int row = top; row <= bottom; ++row) walk.push_back(matrix[row][right]);
            if (--right < left) return walk;
            for (int column = right; column >= left; --column) walk.push_back(matrix[bottom][column]);
            if (--bottom < top) return walk;
            for (int row = bottom; row >= top; --row) walk.push_back(matrix[row][left]);
            if (++left > right) return walk;
        }
    }
};
