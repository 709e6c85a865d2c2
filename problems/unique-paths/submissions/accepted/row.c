// One row of numbers, updated from row to row. O(m * n) time, O(n) space.
int uniquePaths(int m, int n) {
    int row[100];
    for (int c = 0; c < n; c++) row[c] = 1;
    for (int r = 1; r < m; r++) {
        for (int c = 1; c < n; c++) row[c] += row[c - 1];
    }
    return row[n - 1];
}
