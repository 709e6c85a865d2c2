// Takes a last single row or column forwards and backwards. [edge]
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> walk;
        while (top <= bottom && left <= right) {
            for (int c = left; c <= right; ++c) walk.push_back(matrix[top][c]);
            for (int r = top + 1; r <= bottom; ++r) walk.push_back(matrix[r][right]);
            for (int c = right - 1; c >= left; --c) walk.push_back(matrix[bottom][c]);
            for (int r = bottom - 1; r > top; --r) walk.push_back(matrix[r][left]);
            ++top;
            --bottom;
            ++left;
            --right;
        }
        return walk;
    }
};
