// Uses the corner as the mark of the first row and of the first column. [edge]
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const size_t rows = matrix.size(), columns = matrix[0].size();
        for (size_t r = 0; r < rows; ++r) {
            for (size_t c = 0; c < columns; ++c) {
                if (matrix[r][c] == 0) matrix[r][0] = matrix[0][c] = 0;
            }
        }
        for (size_t r = rows; r-- > 0;) {
            for (size_t c = columns; c-- > 0;) {
                if (matrix[r][0] == 0 || matrix[0][c] == 0) matrix[r][c] = 0;
            }
        }
    }
};
