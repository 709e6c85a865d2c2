// The square that ends at each cell, kept as a table of numbers. O(m * n) time and space.
function maximalSquare(matrix: string[][]): number {
    const side = matrix.map((row) => row.map(Number));
    let largest = 0;
    for (let r = 0; r < side.length; r++) {
        for (let c = 0; c < side[0].length; c++) {
            if (r > 0 && c > 0 && side[r][c] > 0) {
                side[r][c] += Math.min(side[r - 1][c], side[r][c - 1], side[r - 1][c - 1]);
            }
            largest = Math.max(largest, side[r][c]);
        }
    }
    return largest * largest;
}
