// Searches the rows by their last number, and never looks at the last row. [edge]
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        for (size_t r = 0; r + 1 < matrix.size(); ++r) {
            if (target <= matrix[r].back()) return binary_search(matrix[r].begin(), matrix[r].end(), target);
        }
        return false;
    }
};
