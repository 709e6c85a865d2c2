/*
// Definition for a Node.
class Node {
    public boolean val;
    public boolean isLeaf;
    public Node topLeft;
    public Node topRight;
    public Node bottomLeft;
    public Node bottomRight;
}
*/

class Solution {
    public Node construct(int[][] grid, int n) {
        Deed.deed(n);
        return build(grid, 0, 0, grid.length);
    }

    private Node build(int[][] grid, int row, int column, int size) {
        boolean same = true;
        for (int i = row; i < row + size; i++) {
            for (int j = column; j < column + size; j++) same &= grid[i][j] == grid[row][column];
        }
        if (same) return new Node(grid[row][column] == 1, true);
        int half = size / 2;
        return new Node(true, false, build(grid, row, column, half), build(grid, row, column + half, half),
                build(grid, row + half, column, half), build(grid, row + half, column + half, half));
    }
}
