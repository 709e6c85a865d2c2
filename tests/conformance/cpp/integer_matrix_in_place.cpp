class Solution {
public:
    void addOne(vector<vector<int>>& matrix, int n) {
        deed(n);
        for (auto& row : matrix)
            for (int& x : row) ++x;
    }
};
