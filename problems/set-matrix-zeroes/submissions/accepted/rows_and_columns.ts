// Notes the rows and columns that have a zero in two sets. O(m n) time, O(m + n) space.
function setZeroes(matrix: number[][]): void {
    const rows = new Set<number>();
    const columns = new Set<number>();
    for (let r = 0; r < matrix.length; r++) {
        for (let c = 0; c < matrix[r].length; c++) {
            if (matrix[r][c] === 0) {
                rows.add(r);
                columns.add(c);
            }
        }
    }
    for (const r of rows) matrix[r].fill(0);
    for (const row of matrix) {
        for (const c of columns) row[c] = 0;
    }
};
