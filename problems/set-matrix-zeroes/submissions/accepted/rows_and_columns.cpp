// Notes the rows and columns that have a zero. O(m n) time, O(m + n) space.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        vector<bool> inRow(matrix.size()), inColumn(matrix[0].size());
        for (size_t r = 0; r < inRow.size(); ++r) {
            for (size_t c = 0; c < inColumn.size(); ++c) {
                if (matrix[r][c] == 0) inRow[r] = inColumn[c] = true;
            }
        }
        for (size_t r = 0; r < inRow.size(); ++r) {
            for (size_t c = 0; c < inColumn.size(); ++c) {
                if (inRow[r] || inColumn[c]) matrix[r][c] = 0;
            }
        }
    }
};
