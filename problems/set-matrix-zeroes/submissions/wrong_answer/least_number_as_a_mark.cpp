// Marks what is to become zero by a number that may be there. [edge]
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const int mark = INT_MIN;
        for (size_t r = 0; r < matrix.size(); ++r) {
            for (size_t c = 0; c < matrix[0].size(); ++c) {
                if (matrix[r][c] != 0) continue;
                for (auto& row : matrix) row[c] = row[c] == 0 ? 0 : mark;
                for (int& x : matrix[r]) x = x == 0 ? 0 : mark;
            }
        }
        for (auto& row : matrix) replace(row.begin(), row.end(), mark, 0);
    }
};
