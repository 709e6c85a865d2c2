// shape: integer_matrix (names of headers that are seldom used, without an include)
class Solution {
public:
    vector<vector<int>> transpose(vector<vector<int>>& matrix, int n) {
        auto later = async(launch::deferred, [&] { return matrix[0].size(); });
        const filesystem::path path("a/b");
        valarray<int> flat(matrix.size() * matrix[0].size());
        size_t columns = later.get();
        for (size_t i = 0; i < matrix.size(); ++i)
            for (size_t j = 0; j < columns; ++j) flat[j * matrix.size() + i] = matrix[i][j];
        vector<vector<int>> result;
        for (size_t j = 0; j < columns; ++j) {
            valarray<int> row = flat[slice(j * matrix.size(), matrix.size(), 1)];
            result.emplace_back(begin(row), end(row));
        }
        return path.filename() == "b" ? result : matrix;
    }
};
