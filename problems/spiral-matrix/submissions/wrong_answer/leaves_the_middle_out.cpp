// Stops before the innermost row or column, and adds one cell in the middle only. [edge]
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> walk;
        while (top < bottom && left < right) {
            for (int c = left; c < right; ++c) walk.push_back(matrix[top][c]);
            for (int r = top; r < bottom; ++r) walk.push_back(matrix[r][right]);
            for (int c = right; c > left; --c) walk.push_back(matrix[bottom][c]);
            for (int r = bottom; r > top; --r) walk.push_back(matrix[r][left]);
            ++top;
            --bottom;
            ++left;
            --right;
        }
        if (top == bottom && left <= right) walk.push_back(matrix[top][left]);
        return walk;
    }
};
