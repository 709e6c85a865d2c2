// The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
/**
 * @param {character[][]} matrix
 * @return {number}
 */
var maximalSquare = function(matrix) {
    let above = new Array(matrix[0].length + 1).fill(0);
    let largest = 0;
    for (const row of matrix) {
        const side = [0];
        row.forEach((cell, c) => {
            side.push(cell === '1' ? 1 + Math.min(above[c], above[c + 1], side[c]) : 0);
            largest = Math.max(largest, side[c + 1]);
        });
        above = side;
    }
    return largest ** 2;
};
