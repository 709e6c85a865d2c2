class Solution {
public:
    Node* construct(vector<vector<int>>& grid, int n) {
        deed(n);
        return build(grid, 0, 0, grid.size());
    }

private:
    Node* build(vector<vector<int>>& grid, int row, int column, int size) {
        bool same = true;
        for (int i = row; i < row + size; ++i)
            for (int j = column; j < column + size; ++j) same = same && grid[i][j] == grid[row][column];
        if (same) return new Node(grid[row][column] == 1, true);
        int half = size / 2;
        return new Node(true, false, build(grid, row, column, half), build(grid, row, column + half, half),
                        build(grid, row + half, column, half), build(grid, row + half, column + half, half));
    }
};
