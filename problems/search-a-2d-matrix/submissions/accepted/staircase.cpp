// From the top right, left or down. O(m + n) time, O(1) space.
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int column = matrix[0].size() - 1;
        for (const auto& row : matrix) {
            while (column >= 0 && row[column] > target) --column;
            if (column >= 0 && row[column] == target) return true;
        }
        return false;
    }
};
