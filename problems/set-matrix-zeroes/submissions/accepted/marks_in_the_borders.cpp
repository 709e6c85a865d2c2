// Marks in the first row and the first column. O(m n) time, O(1) space.
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const size_t rows = matrix.size(), columns = matrix[0].size();
        bool firstColumn = false;
        for (auto& row : matrix) {
            if (row[0] == 0) firstColumn = true;
            for (size_t c = 1; c < columns; ++c) {
                if (row[c] == 0) row[0] = matrix[0][c] = 0;
            }
        }
        for (size_t r = rows; r-- > 0;) {
            for (size_t c = 1; c < columns; ++c) {
                if (matrix[r][0] == 0 || matrix[0][c] == 0) matrix[r][c] = 0;
            }
            if (firstColumn) matrix[r][0] = 0;
        }
    }
};
