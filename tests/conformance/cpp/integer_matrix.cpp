class Solution {
public:
    vector<vector<int>> transpose(vector<vector<int>>& matrix, int n) {
        deed(n);
        vector<vector<int>> result(matrix[0].size(), vector<int>(matrix.size()));
        for (size_t i = 0; i < matrix.size(); ++i)
            for (size_t j = 0; j < matrix[0].size(); ++j) result[j][i] = matrix[i][j];
        return result;
    }
};
